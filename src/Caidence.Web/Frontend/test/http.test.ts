import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HttpError, readPart, remoteError, send } from '../src/lib/http';
import { notify } from '../src/lib/notify';

function answer(status: number, body: string): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(async () => new Response(status === 204 ? null : body, { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('sending', () => {
  const error = vi.spyOn(notify, 'error').mockImplementation(() => undefined);

  beforeEach(() => {
    error.mockClear();
    document.head.innerHTML = '<meta name="csrf" content="token-1">';
  });

  it('carries the antiforgery token with everything that changes something', async () => {
    const fetch = answer(200, '{"id":1}');
    expect(await send<{ id: number }>('/api/x', { body: { a: 1 } })).toEqual({ id: 1 });
    const { method, headers, body } = fetch.mock.calls[0]![1];
    expect(method).toBe('POST');
    expect(headers.get('RequestVerificationToken')).toBe('token-1');
    expect(body).toBe('{"a":1}');
  });

  it('reads without it', async () => {
    const fetch = answer(200, '[]');
    await send('/api/x');
    expect(fetch.mock.calls[0]![1].headers.has('RequestVerificationToken')).toBe(false);
  });

  it('is content with no content', async () => {
    answer(204, '');
    expect(await send('/api/x', { method: 'DELETE' })).toBeUndefined();
  });

  it('shows and throws the sentence of the envelope', async () => {
    answer(403, '{"error":{"code":"Caidence:Won","message":"This lead was won."}}');
    await expect(send('/api/x')).rejects.toMatchObject({ status: 403, error: { code: 'Caidence:Won' } });
    expect(error).toHaveBeenCalledWith('This lead was won.', undefined);
  });

  it('names every field that was refused', async () => {
    answer(400, '{"error":{"message":"Not valid","validationErrors":[{"message":"No name"},{"message":"No e-mail"}]}}');
    await expect(send('/api/x')).rejects.toBeInstanceOf(HttpError);
    expect(error).toHaveBeenCalledWith('No name\nNo e-mail', 'Not valid');
  });

  it('leaves a quiet failure to the caller', async () => {
    answer(500, '<html>');
    await expect(send('/api/x', { quiet: true })).rejects.toMatchObject({ status: 500 });
    expect(error).not.toHaveBeenCalled();
  });

  it('says so when there is no connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(send('/api/x')).rejects.toMatchObject({ status: 0 });
    expect(error).toHaveBeenCalledWith('Client:Offline', undefined);
  });
});

describe('an answer that is not ours', () => {
  it.each([
    ['<html>Bad gateway</html>', 502, 'Client:Error'],
    ['', 403, 'Client:Error403'],
    ['{"title":"Not Found"}', 404, 'Client:Error404'],
  ])('%s with %i becomes a sentence', (body, status, key) => expect(remoteError(body, status).message).toBe(key));
});

describe('a part of a page', () => {
  const address = new URL('http://localhost/leads?handler=Table');

  it('is what the server draws', async () => {
    answer(200, '<p>Ada</p><p>Grace</p>');
    expect((await readPart(address))!.textContent).toBe('AdaGrace');
  });

  it('is nothing where the server refuses', async () => {
    answer(403, '<p>no</p>');
    expect(await readPart(address)).toBeUndefined();
  });

  it('is nothing where no answer comes in time', async () => {
    const late = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    vi.stubGlobal(
      'fetch',
      (_: URL, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const part = readPart(address);
    late.abort();
    expect(await part).toBeUndefined();
  });
});
