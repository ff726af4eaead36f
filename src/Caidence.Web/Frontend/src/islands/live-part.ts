import type { Disposer } from '../lib/islands';

/**
 * Reads its part of the page again when data-live happens (to data-live-value, if the payload names it under data-live-key)
 * and whenever a connection is ready. The reading itself is htmx's: hx-get with hx-trigger="refresh". A burst is read once.
 */
export default function livePart(part: HTMLElement): Disposer {
  const { live, liveKey, liveValue } = part.dataset;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      part.dispatchEvent(new Event('refresh'));
    }, 400);
  }

  function stop(): void {
    clearTimeout(waiting);
  }

  function onLive(event: Event): void {
    const payload = (event as CustomEvent).detail ?? {};
    if (!liveKey || payload[liveKey] === liveValue) refresh();
  }

  document.addEventListener(`live:${live}`, onLive);
  document.addEventListener('live:ready', refresh);
  document.addEventListener('live:over', stop);
  return () => {
    stop();
    document.removeEventListener(`live:${live}`, onLive);
    document.removeEventListener('live:ready', refresh);
    document.removeEventListener('live:over', stop);
  };
}
