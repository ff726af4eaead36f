/** What is used of Meta's JavaScript SDK. */
export interface MetaSdk {
  init(options: { appId: string; version: string; cookie: boolean; xfbml: boolean }): void;
  login(answer: (response: LoginResponse) => void, options: Record<string, unknown>): void;
}

export interface LoginResponse {
  status?: string;
  authResponse?: { code?: string } | null;
}

declare global {
  interface Window {
    FB?: MetaSdk;
    fbAsyncInit?: () => void;
  }
}

/** Long enough for a slow line; whoever waits longer goes the plain way. */
const patience = 10_000;

let loading: Promise<MetaSdk> | undefined;

/** Rejects where the script is blocked or does not come in time. It says by fbAsyncInit that it is ready, which may be after its file has come. */
export function loadMetaSdk(address: string, appId: string, version: string): Promise<MetaSdk> {
  loading ??= new Promise((resolve, reject) => {
    window.fbAsyncInit = () => {
      window.FB?.init({ appId, version, cookie: false, xfbml: false });
      if (window.FB) resolve(window.FB);
      else reject(new Error('The script brought no FB.'));
    };
    const script = document.createElement('script');
    script.src = address;
    script.async = true;
    script.crossOrigin = 'anonymous';
    script.addEventListener('error', () => reject(new Error('The script was not loaded.')));
    setTimeout(() => reject(new Error('The script takes too long.')), patience);
    document.head.append(script);
  });
  return loading;
}
