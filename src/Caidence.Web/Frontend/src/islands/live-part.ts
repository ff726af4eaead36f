import type { Disposer } from '../lib/islands';

/**
 * Reads its part of the page again when data-live happens (to data-live-value, if the payload names it under data-live-key)
 * and whenever a connection is ready. The reading itself is htmx's: hx-get with hx-trigger="refresh". A burst is read once.
 * A page that is being left by a posted form is not read again: the form may be deleting what the page shows.
 */
export default function livePart(part: HTMLElement): Disposer {
  const { live, liveKey, liveValue } = part.dataset;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  function refresh(): void {
    if (isOver) return;
    waiting ??= setTimeout(() => {
      waiting = undefined;
      part.dispatchEvent(new Event('refresh'));
    }, 400);
  }

  function stop(): void {
    isOver = true;
    clearTimeout(waiting);
  }

  function onSubmit({ target, defaultPrevented }: SubmitEvent): void {
    if (!defaultPrevented && (target as HTMLFormElement).method === 'post') stop();
  }

  function onLive(event: Event): void {
    const payload = (event as CustomEvent).detail ?? {};
    if (!liveKey || payload[liveKey] === liveValue) refresh();
  }

  document.addEventListener(`live:${live}`, onLive);
  document.addEventListener('live:ready', refresh);
  document.addEventListener('live:over', stop);
  window.addEventListener('submit', onSubmit);
  return () => {
    stop();
    document.removeEventListener(`live:${live}`, onLive);
    document.removeEventListener('live:ready', refresh);
    document.removeEventListener('live:over', stop);
    window.removeEventListener('submit', onSubmit);
  };
}
