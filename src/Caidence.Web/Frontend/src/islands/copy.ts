import { icon } from '../lib/icon';
import { notify } from '../lib/notify';
import { text } from '../lib/texts';

/** A button that copies data-copy, or what the element named by data-copy-from holds. */
export default function copy(button: HTMLElement): void {
  button.addEventListener('click', async () => {
    const source = document.querySelector<HTMLElement>(button.dataset.copyFrom || ':not(*)');
    const value =
      button.dataset.copy ?? (source instanceof HTMLInputElement ? source.value : source?.textContent?.trim()) ?? '';
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      notify.warn(text('Client:CopyFailed'));
      return;
    }
    confirmOn(button);
  });
}

function confirmOn(button: HTMLElement): void {
  const before = button.innerHTML;
  button.innerHTML = `${icon('check')}<span role="status" class="${button.textContent?.trim() ? '' : 'visually-hidden'}">${text('Client:Copied')}</span>`;
  button.classList.add('is-done');
  setTimeout(() => {
    button.innerHTML = before;
    button.classList.remove('is-done');
  }, 1_500);
}
