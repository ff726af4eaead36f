import { Toast } from './bootstrap';
import { icon } from './icon';
import { text } from './texts';

type Tone = 'success' | 'info' | 'warn' | 'error';

const looks: Record<Tone, { icon: string; delay: number }> = {
  success: { icon: icon('circle-check'), delay: 4_000 },
  info: { icon: icon('info-circle'), delay: 6_000 },
  warn: { icon: icon('alert-triangle'), delay: 10_000 },
  error: { icon: icon('alert-circle'), delay: 15_000 },
};

/** abp.notify: short messages in the corner. */
export const notify = {
  success: (message: string, title?: string) => show('success', message, title),
  info: (message: string, title?: string) => show('info', message, title),
  warn: (message: string, title?: string) => show('warn', message, title),
  error: (message: string, title?: string) => show('error', message, title),
};

/** @param action What can be done about it, such as taking it back; the message then stays long enough to read and to reach. */
export function show(tone: Tone, message: string, title?: string, action?: HTMLElement | null): void {
  const { icon, delay } = looks[tone];
  const toast = document.createElement('div');
  toast.className = `toast is-${tone}`;
  toast.setAttribute('role', tone === 'error' ? 'alert' : 'status');
  toast.innerHTML = `${icon}<div class="toast-text"><strong></strong><span></span></div><button type="button" class="btn-close" data-bs-dismiss="toast"></button>`;

  const [strong, span] = toast.querySelectorAll<HTMLElement>('strong, span');
  if (title) strong!.textContent = title;
  else strong!.remove();
  span!.textContent = message;
  toast.querySelector('.btn-close')!.setAttribute('aria-label', text('Client:Close'));

  if (action) toast.querySelector('.toast-text')!.after(action);

  stack().append(toast);
  toast.addEventListener('hidden.bs.toast', () => toast.remove());
  Toast.getOrCreateInstance(toast, { delay: action ? Math.max(delay, 20_000) : delay }).show();
}

/** Messages that the server left in the page: <template data-notify="success"><span>Saved</span></template>, maybe with a form that takes it back. */
export function showLeftMessages(root: ParentNode): void {
  for (const left of root.querySelectorAll<HTMLTemplateElement>('template[data-notify]')) {
    const { content } = left;
    const said = content.querySelector('span')?.textContent?.trim() ?? '';
    show(left.dataset.notify as Tone, said, undefined, content.querySelector('form'));
    left.remove();
  }
}

// A modal dialog lies above everything else in the page, so toasts have to be inside it to be seen.
function stack(): HTMLElement {
  const host = [...document.querySelectorAll<HTMLElement>('dialog[open], .modal.show')].pop() ?? document.body;
  const found = host.querySelector<HTMLElement>(':scope > .toast-stack');
  if (found) return found;
  const made = document.createElement('div');
  made.className = 'toast-stack';
  host.append(made);
  return made;
}
