type Style = 'relative' | 'brief' | 'due' | 'datetime' | 'date' | 'time';

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
const week = 7 * 86_400;

/** "now" within a minute, "3 minutes ago" (or, short, "3 min ago") within a week; undefined when a date says more. */
export function relative(
  time: Date,
  now: Date,
  language: string,
  style: Intl.RelativeTimeFormatStyle = 'long',
): string | undefined {
  const seconds = (time.getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) >= week) return undefined;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style });
  const step = steps.find(([, length]) => Math.abs(seconds) >= length);
  return step ? format.format(Math.trunc(seconds / step[1]), step[0]) : format.format(0, 'second');
}

export function absolute(time: Date, style: Style, language: string, timeZone?: string): string {
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const parts = style === 'date' || style === 'brief' ? day : style === 'time' ? clock : { ...day, ...clock };
  return new Intl.DateTimeFormat(language, { ...parts, timeZone }).format(time);
}

function since(style: Style, time: Date, now: Date, language: string): string | undefined {
  if (style === 'relative') return relative(time, now, language);
  if (style === 'brief' || style === 'due') return relative(time, now, language, 'short');
  return undefined;
}

/** Rewrites every <time data-local> from the server's UTC into the person's zone (or the one their settings name). */
export function showLocalTimes(root: ParentNode = document, now = new Date()): void {
  const lang = document.documentElement.lang || 'en';
  const zone = document.documentElement.dataset.timeZone || undefined;
  for (const element of root.querySelectorAll<HTMLTimeElement>('time[data-local]')) {
    const time = new Date(element.dateTime);
    const style = element.dataset.local as Style;
    const full = absolute(time, 'datetime', lang, zone);
    element.textContent = since(style, time, now, lang) ?? absolute(time, style, lang, zone);
    element.title = full;
    if (style === 'due') element.classList.toggle('is-over', time <= now);
  }
}

// So that the server knows when a day of this person begins and whether it is morning.
function rememberZone(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
  if (zone) document.cookie = `caidence_zone=${zone}; path=/; max-age=31536000; samesite=lax`;
}

export function startTimes(): void {
  rememberZone();
  showLocalTimes();
  setInterval(() => document.hidden || showLocalTimes(), 30_000);
}
