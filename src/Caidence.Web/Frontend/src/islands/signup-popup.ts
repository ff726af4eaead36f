import { send } from '../lib/http';
import { type LoginResponse, loadMetaSdk, type MetaSdk } from '../lib/meta-sdk';
import { callbackQuery, readSignupMessage, type SignupMessage } from '../lib/signup-messages';

interface Popup {
  sdkUrl: string;
  origins: string[];
  clientId: string;
  configId: string;
  apiVersion: string;
  signupVersion: string;
}

/** The popup may tell what was picked shortly after its code has come. */
const afterthought = 1_000;

/** Signs up in a window of Meta's. Where its script or its window is blocked, the button of the form or card leads to the dialog as a page, as without scripts. */
export default function signupPopup(root: HTMLElement): void {
  const popup: Popup = JSON.parse(root.dataset.popup ?? 'null');
  const form = root.closest('form');
  const go = (form ?? root.closest('article'))?.querySelector<HTMLElement>('[data-popup-go]');
  if (!popup || !go) return;

  let sdk: MetaSdk | undefined;
  const giveUp = () => {
    sdk = undefined;
    say(root, 'blocked');
  };
  loadMetaSdk(popup.sdkUrl, popup.clientId, popup.apiVersion).then((loaded) => {
    sdk = loaded;
    say(root, 'note');
  }, giveUp);

  root.querySelector('[data-popup-plain]')?.addEventListener('click', () => {
    if (form) form.requestSubmit();
    else if (go instanceof HTMLAnchorElement) location.assign(go.href);
  });
  go.addEventListener('click', (event) => {
    if (!sdk) return;
    event.preventDefault();
    if (go.getAttribute('aria-busy')) return;
    void signUp(root, form, go, sdk, popup, giveUp);
  });
}

async function signUp(
  root: HTMLElement,
  form: HTMLFormElement | null,
  go: HTMLElement,
  sdk: MetaSdk,
  popup: Popup,
  giveUp: () => void,
): Promise<void> {
  let told: SignupMessage | null = null;
  let hear = () => {};
  const heard = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const listen = (message: MessageEvent) => {
    const read = readSignupMessage(message, popup.origins);
    if (!read) return;
    told = read;
    hear();
  };
  window.addEventListener('message', listen);
  go.setAttribute('aria-busy', 'true');
  try {
    const answer = openWindow(sdk, popup);
    if (!answer) return giveUp();
    say(root, 'open');
    const [{ state }, response] = await Promise.all([
      send<{ state: string }>(`${root.dataset.open}?${orderOf(form)}`, { method: 'POST' }),
      answer,
    ]);
    const code = response.authResponse?.code;
    if (code) await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, afterthought))]);
    location.assign(`${root.dataset.back}?${callbackQuery(state, code, told)}`);
  } catch {
    // What went wrong is in a message already.
    say(root, 'note');
  } finally {
    window.removeEventListener('message', listen);
    go.removeAttribute('aria-busy');
  }
}

/** At once, as long as the click counts for the browser. The script does not say that its window was blocked, so that is watched. */
function openWindow(sdk: MetaSdk, popup: Popup): Promise<LoginResponse> | null {
  const open = window.open;
  let isBlocked = false;
  window.open = (...wanted) => {
    const opened = open.apply(window, wanted);
    isBlocked = opened === null;
    return opened;
  };
  try {
    const answer = new Promise<LoginResponse>((resolve) => {
      sdk.login(resolve, {
        config_id: popup.configId,
        response_type: 'code',
        override_default_response_type: true,
        extras: { version: popup.signupVersion, sessionInfoVersion: '3', featureType: '', setup: {} },
      });
    });
    return isBlocked ? null : answer;
  } finally {
    window.open = open;
  }
}

function orderOf(form: HTMLFormElement | null): URLSearchParams {
  const fields = form ? [...new FormData(form)].filter(([, value]) => value !== '') : [];
  return new URLSearchParams(fields.map(([name, value]) => [name, String(value)]));
}

type Part = 'plainly' | 'note' | 'open' | 'blocked';

/** Before anything is said, the page says how it goes without scripts. */
function say(root: HTMLElement, part: Part): void {
  for (const each of ['plainly', 'note', 'open', 'blocked']) {
    const element = root.querySelector<HTMLElement>(`[data-popup-${each}]`);
    if (element) element.hidden = each !== part;
  }
}
