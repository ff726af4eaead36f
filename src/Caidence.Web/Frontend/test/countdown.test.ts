import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../src/islands/countdown';

describe('A countdown', () => {
  it('rounds a begun second up and stops at nothing', () => {
    const now = Date.parse('2026-11-20T09:00:00Z');

    expect(secondsLeft('2026-11-20T09:15:00Z', now)).toBe(900);
    expect(secondsLeft('2026-11-20T09:00:00.200Z', now)).toBe(1);
    expect(secondsLeft('2026-11-20T08:59:00Z', now)).toBe(0);
    expect(secondsLeft('', now)).toBe(0);
  });
});
