import type { Disposer } from '../lib/islands';
import { text } from '../lib/texts';

/**
 * Inside: input[data-bulk-all], input[data-bulk-item]…, and one [data-bulk-bar] with [data-bulk-count] and [data-bulk-clear].
 * Shift takes the rows between.
 */
export default function bulkSelect(root: HTMLElement): Disposer {
  const items = () => [...root.querySelectorAll<HTMLInputElement>('input[data-bulk-item]')];
  let last: HTMLInputElement | undefined;
  let shift = false;

  function show(): void {
    const all = items();
    const chosen = all.filter((item) => item.checked).length;
    for (const item of all) item.closest('tr')?.classList.toggle('is-selected', item.checked);
    const head = root.querySelector<HTMLInputElement>('input[data-bulk-all]');
    if (head) {
      head.checked = chosen > 0 && chosen === all.length;
      head.indeterminate = chosen > 0 && chosen < all.length;
    }
    const bar = root.querySelector<HTMLElement>('[data-bulk-bar]');
    if (bar) bar.hidden = chosen === 0;
    const count = root.querySelector('[data-bulk-count]');
    if (count) count.textContent = text('Client:Selected', { count: chosen });
  }

  function onChange({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.matches('[data-bulk-all]')) for (const item of items()) item.checked = target.checked;
    if (target.matches('[data-bulk-item]')) {
      if (shift && last) for (const item of between(items(), last, target)) item.checked = target.checked;
      last = target;
    }
    show();
  }

  function onClick(event: MouseEvent): void {
    shift = event.shiftKey;
    if (!(event.target as Element).closest('[data-bulk-clear]')) return;
    for (const item of items()) item.checked = false;
    show();
  }

  root.addEventListener('change', onChange);
  root.addEventListener('click', onClick, true);
  document.addEventListener('htmx:after:swap', show);
  show();
  return () => document.removeEventListener('htmx:after:swap', show);
}

export function between<T>(all: T[], one: T, other: T): T[] {
  const [from, to] = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b) as [number, number];
  return from < 0 ? [] : all.slice(from, to + 1);
}
