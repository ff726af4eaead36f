import { send } from '../lib/http';
import { notify } from '../lib/notify';
import { knowsPasskeys, usePasskey } from '../lib/passkeys';

/** What came of it, in ABP's numbers and ours. */
const success = 1;
const lockedOut = 4;
const lockedByAdmin = 8;

/** A button that signs in with a passkey; shown where the browser can. */
export default function passkeyLogin(form: HTMLElement): void {
  if (!knowsPasskeys()) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void signIn(form);
  });
}

async function signIn(form: HTMLElement): Promise<void> {
  const button = form.querySelector('button');
  if (button?.getAttribute('aria-busy')) return;
  button?.setAttribute('aria-busy', 'true');
  try {
    const credentialJson = await usePasskey();
    if (!credentialJson) return;
    const rememberMe =
      document.querySelector<HTMLInputElement>('input[name="Input.RememberMe"][type="checkbox"]')?.checked ?? false;
    const { result } = await send<{ result: number }>('/api/account/passkey-login', {
      body: { credentialJson, rememberMe },
    });
    const next = {
      [success]: form.dataset.next,
      [lockedOut]: form.dataset.lockedOut,
      [lockedByAdmin]: form.dataset.lockedByAdmin,
    }[result];
    if (next) location.assign(next);
    else notify.error(form.dataset.failed ?? '');
  } finally {
    button?.removeAttribute('aria-busy');
  }
}
