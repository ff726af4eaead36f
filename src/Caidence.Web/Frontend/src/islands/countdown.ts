import type { Disposer } from '../lib/islands';
import { text } from '../lib/texts';

/** Says how long is left until data-until; when it is over, the live part around it is read again. */
export default function countdown(element: HTMLElement): Disposer {
  function show(): void {
    const left = secondsLeft(element.dataset.until ?? '', Date.now());
    element.textContent = text('Client:TimeLeft', {
      minutes: Math.floor(left / 60),
      seconds: String(left % 60).padStart(2, '0'),
    });
    if (left > 0) return;
    clearInterval(ticking);
    element.closest('[data-island="live-part"]')?.dispatchEvent(new Event('refresh'));
  }

  // A swap around it brings the server's empty element back.
  document.addEventListener('htmx:after:swap', show);
  const ticking = setInterval(show, 1000);
  show();
  return () => {
    clearInterval(ticking);
    document.removeEventListener('htmx:after:swap', show);
  };
}

export function secondsLeft(until: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 1000) || 0);
}
