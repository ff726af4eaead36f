import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import livePart from '../src/islands/live-part';
import { tell } from '../src/lib/live';

describe('A live part', () => {
  let read: number;
  let dispose: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = `
      <form id="delete" method="post"></form><form id="search" method="get"></form>
      <div id="part" data-live="lead.updated" data-live-key="leadId" data-live-value="7"></div>`;
    const part = document.querySelector<HTMLElement>('#part')!;
    part.addEventListener('refresh', () => read++);
    read = 0;
    dispose = livePart(part) as () => void;
  });

  afterEach(() => {
    dispose();
    vi.useRealTimers();
  });

  function submit(form: string, prevented = false): void {
    const event = new Event('submit', { bubbles: true, cancelable: true });
    if (prevented) event.preventDefault();
    document.querySelector(form)!.dispatchEvent(event);
  }

  function readAfterwards(): number {
    vi.advanceTimersByTime(1_000);
    return read;
  }

  it('reads a burst once, and only what concerns it', () => {
    for (const leadId of ['7', '7', '8']) tell('lead.updated', { leadId });
    expect(readAfterwards()).toBe(1);
    tell('lead.updated', { leadId: '8' });
    expect(readAfterwards()).toBe(1);
  });

  it('reads no more once a form takes the page away', () => {
    tell('lead.updated', { leadId: '7' });
    submit('#delete');
    tell('ready');
    expect(readAfterwards()).toBe(0);
  });

  it.each([
    ['that only asks', '#search', false],
    ['that a script took over', '#delete', true],
  ])('stays alive after a form %s', (_, form, prevented) => {
    submit(form, prevented);
    tell('ready');
    expect(readAfterwards()).toBe(1);
  });
});
