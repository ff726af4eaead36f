import { notify } from './notify';
import { text } from './texts';

export interface RemoteError {
  code?: string | null;
  message: string;
  details?: string | null;
  validationErrors?: { message: string; members: string[] }[] | null;
}

export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly error: RemoteError,
  ) {
    super(error.message);
  }
}

export interface SendOptions extends Omit<RequestInit, 'body'> {
  body?: unknown;
  /** The caller shows the failure itself. */
  quiet?: boolean;
}

export const antiforgeryHeader = 'RequestVerificationToken';

export function antiforgeryToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? '';
}

/** Sends and reads JSON; a failure is shown as a toast (unless quiet) and thrown as HttpError. */
export async function send<T = void>(url: string, { body, quiet = false, ...options }: SendOptions = {}): Promise<T> {
  const method = options.method ?? (body === undefined ? 'GET' : 'POST');
  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json');
  headers.set('X-Requested-With', 'XMLHttpRequest');
  if (method !== 'GET') headers.set(antiforgeryHeader, antiforgeryToken());
  if (body !== undefined) headers.set('Content-Type', 'application/json');

  let failure: HttpError;
  try {
    const response = await fetch(url, {
      ...options,
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    });
    const answer = await response.text();
    if (response.ok) return (answer ? JSON.parse(answer) : undefined) as T;
    failure = new HttpError(response.status, remoteError(answer, response.status));
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    failure = new HttpError(0, { message: text('Client:Offline') });
  }
  if (!quiet) showError(failure.error);
  throw failure;
}

/** A part of a page as the server draws it; nothing where that is not to be had, or not in half a minute: the next event asks again. */
export async function readPart(url: URL): Promise<DocumentFragment | undefined> {
  try {
    const response = await fetch(url, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) return undefined;
    const template = document.createElement('template');
    template.innerHTML = await response.text();
    return template.content;
  } catch {
    return undefined;
  }
}

/** The error of ABP's envelope, or a plain sentence for the status when the body is something else. */
export function remoteError(body: string, status: number): RemoteError {
  try {
    const { error } = JSON.parse(body);
    if (error?.message) return error;
  } catch {
    // Not ours: a proxy or a half-written answer.
  }
  const known = [401, 403, 404, 409, 413, 429];
  return { message: text(known.includes(status) ? `Client:Error${status}` : 'Client:Error') };
}

export function showError(error: RemoteError): void {
  const lines = error.validationErrors?.map(({ message }) => message) ?? [];
  notify.error(lines.length > 0 ? lines.join('\n') : error.message, lines.length > 0 ? error.message : undefined);
}
