import { beforeEach, describe, expect, it, vi } from 'vitest';
import { scan } from '../src/lib/islands';

describe('islands', () => {
  beforeEach(() => document.body.replaceChildren());

  it('are mounted once each, also when the page is scanned again', async () => {
    const mount = vi.fn();
    document.body.innerHTML = '<div data-island="map"></div><div data-island="map"></div>';

    await scan({ map: async () => ({ default: mount }) });
    await scan({ map: async () => ({ default: mount }) });

    expect(mount).toHaveBeenCalledTimes(2);
  });

  it('are let go when they have left the page', async () => {
    const dispose = vi.fn();
    document.body.innerHTML = '<div data-island="chart"></div>';
    await scan({ chart: async () => ({ default: () => dispose }) });

    document.body.replaceChildren();
    await scan({});

    expect(dispose).toHaveBeenCalledOnce();
  });

  it('are not mounted when the element left while the code was loading', async () => {
    const mount = vi.fn();
    document.body.innerHTML = '<div data-island="late"></div>';

    const scanning = scan({
      late: async () => {
        document.body.replaceChildren();
        return { default: mount };
      },
    });
    await scanning;

    expect(mount).not.toHaveBeenCalled();
  });

  it('complain about a name that nobody knows', async () => {
    document.body.innerHTML = '<div data-island="typo"></div>';
    await expect(scan({})).rejects.toThrow('"typo"');
  });
});
