import { send } from '../lib/http';
import { knowsPasskeys, makePasskey } from '../lib/passkeys';

/** A form that makes a passkey; shown where the browser can. */
export default function passkeyAdd(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement) || !knowsPasskeys()) return;
  form.hidden = false;
  form.parentElement?.querySelector('[data-without-passkeys]')?.remove();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void add(form);
  });
}

async function add(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector('button');
  if (button?.getAttribute('aria-busy')) return;
  button?.setAttribute('aria-busy', 'true');
  try {
    const fields = new FormData(form);
    const credentialJson = await makePasskey((fields.get('password') as string | null) ?? null);
    if (!credentialJson) return;
    await send('/api/account/passkeys', { body: { name: fields.get('name'), credentialJson } });
    location.reload();
  } finally {
    button?.removeAttribute('aria-busy');
  }
}
