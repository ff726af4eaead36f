import { beforeEach, describe, expect, it, vi } from 'vitest';

const sources = import.meta.glob<string>('../src/**/*.ts', { query: '?raw', import: 'default', eager: true });
const english = import.meta.glob<{ texts: Record<string, string> }>(
  '../../../Caidence.Domain.Shared/Localization/*/en.json',
  {
    eager: true,
  },
);

describe('a text', () => {
  beforeEach(() => {
    vi.resetModules();
    document.body.innerHTML =
      '<script type="application/json" id="client-texts">{"Client:Selected":"{count} selected"}</script>';
  });

  it('has its places filled', async () => {
    const { text } = await import('../src/lib/texts');
    expect(text('Client:Selected', { count: 3 })).toBe('3 selected');
  });

  it('shows its key when the page did not bring it', async () => {
    const { text } = await import('../src/lib/texts');
    expect(text('Client:Unheard')).toBe('Client:Unheard');
  });
});

describe('what scripts ask for', () => {
  const known = Object.assign({}, ...Object.values(english).map(({ texts }) => texts));
  const asked = new Set(Object.values(sources).flatMap((code) => code.match(/(?<=['`])Client:[\w.]+(?=['`])/g) ?? []));

  it.each([...asked])('%s is among the texts', (key) => expect(known).toHaveProperty([key]));
});
