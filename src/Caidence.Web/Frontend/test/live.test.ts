import { describe, expect, it } from 'vitest';
import { pause, tell } from '../src/lib/live';

describe('the pause before connecting again', () => {
  it('grows to a minute', () =>
    expect([0, 1, 2, 3, 10].map((attempt) => pause(attempt, 1))).toEqual([1e3, 2e3, 4e3, 8e3, 6e4]));
  it('is spread over its second half', () => expect(pause(3, 0)).toBe(4_000));
});

describe('a message', () => {
  it('becomes an event of the document', () => {
    const heard: unknown[] = [];
    document.addEventListener('live:lead.created', (event) => heard.push((event as CustomEvent).detail));
    tell('lead.created', { id: 7 });
    expect(heard).toEqual([{ id: 7 }]);
  });
});
