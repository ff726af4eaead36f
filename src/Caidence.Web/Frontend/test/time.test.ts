import { describe, expect, it } from 'vitest';
import { absolute, relative, showLocalTimes } from '../src/lib/time';

const now = new Date('2026-11-23T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('a recent time', () => {
  it.each([
    [5, 'now'],
    [59, 'now'],
    [60, '1 minute ago'],
    [3_599, '59 minutes ago'],
    [7_200, '2 hours ago'],
    [86_400, 'yesterday'],
    [6 * 86_400, '6 days ago'],
    [-90, 'in 1 minute'],
  ])('%i seconds back reads "%s"', (seconds, text) => expect(relative(ago(seconds), now, 'en')).toBe(text));

  it('says nothing after a week, when a date says more', () => {
    expect(relative(ago(7 * 86_400), now, 'en')).toBeUndefined();
  });
});

describe('a date', () => {
  it('is shown in the zone that the settings name', () => {
    const summer = new Date('2026-07-01T22:30:00Z');
    expect(absolute(summer, 'datetime', 'en-GB', 'Europe/Istanbul')).toBe('2 Jul 2026, 01:30');
    expect(absolute(summer, 'date', 'en-GB', 'America/New_York')).toBe('1 Jul 2026');
  });
});

describe('times in a page', () => {
  it('are rewritten from what the server wrote', () => {
    document.documentElement.lang = 'en-GB';
    document.documentElement.dataset.timeZone = 'Europe/Istanbul';
    document.body.innerHTML =
      '<time data-local="relative" datetime="2026-11-23T11:57:00Z">23 Nov</time><time data-local="date" datetime="2026-11-20T23:00:00Z"></time>';

    showLocalTimes(document, now);

    const [recent, day] = document.querySelectorAll('time');
    expect(recent!.textContent).toBe('3 minutes ago');
    expect(recent!.title).toBe('23 Nov 2026, 14:57');
    expect(day!.textContent).toBe('21 Nov 2026');
  });
});
