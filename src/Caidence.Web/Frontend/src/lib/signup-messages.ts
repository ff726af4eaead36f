/** What Embedded Signup tells the page that opened it. */
export interface SignupMessage {
  event: string;
  wabaId?: string;
  phoneNumberId?: string;
  error?: string;
}

/** Null for messages of anybody else, and for the many others that Meta's windows send. */
export function readSignupMessage(message: MessageEvent, origins: readonly string[]): SignupMessage | null {
  if (!origins.includes(message.origin)) return null;
  const told = parse(message.data);
  if (told?.type !== 'WA_EMBEDDED_SIGNUP') return null;
  const data = isObject(told.data) ? told.data : {};
  return {
    event: String(told.event ?? ''),
    ...id('wabaId', data.waba_id),
    ...id('phoneNumberId', data.phone_number_id),
    ...(typeof data.error_message === 'string' && data.error_message ? { error: data.error_message } : {}),
  };
}

/** The query of our callback: the same words as if the browser came back from the dialog. */
export function callbackQuery(state: string, code: string | undefined, told: SignupMessage | null): URLSearchParams {
  const query = new URLSearchParams({ state });
  if (code) {
    query.set('code', code);
    if (told?.wabaId) query.set('waba_id', told.wabaId);
    if (told?.phoneNumberId) query.set('phone_number_id', told.phoneNumberId);
  } else if (told?.error) {
    query.set('error', 'signup_failed');
    query.set('error_message', told.error.slice(0, 200));
  } else {
    query.set('error', 'access_denied');
    query.set('error_reason', 'user_denied');
  }
  return query;
}

type Data = Record<string, unknown>;

function parse(data: unknown): Data | null {
  if (typeof data !== 'string') return isObject(data) ? data : null;
  try {
    const read: unknown = JSON.parse(data);
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

function id<Name extends string>(name: Name, value: unknown): { [name in Name]?: string } {
  return (typeof value === 'string' || typeof value === 'number') && /^\d{1,32}$/.test(String(value))
    ? ({ [name]: String(value) } as { [name in Name]: string })
    : {};
}
