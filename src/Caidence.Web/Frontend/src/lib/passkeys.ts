import { send } from './http';

/** Whether this browser can pass a server's question on to a device as it came. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential;
}

interface Question {
  optionsJson: string;
}

/** The device's answer as text, or null where the person has thought better of it. */
export async function makePasskey(password: string | null): Promise<string | null> {
  const { optionsJson } = await send<Question>('/api/account/passkeys/start', { body: { password } });
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(optionsJson));
  return answerOf(() => navigator.credentials.create({ publicKey }));
}

export async function usePasskey(): Promise<string | null> {
  const { optionsJson } = await send<Question>('/api/account/passkey-login/start', { method: 'POST' });
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(optionsJson));
  return answerOf(() => navigator.credentials.get({ publicKey }));
}

async function answerOf(ask: () => Promise<Credential | null>): Promise<string | null> {
  try {
    const credential = await ask();
    return credential && JSON.stringify((credential as PublicKeyCredential).toJSON());
  } catch (error) {
    if ((error as Error).name === 'NotAllowedError' || (error as Error).name === 'AbortError') return null;
    throw error;
  }
}
