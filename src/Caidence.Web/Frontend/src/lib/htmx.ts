// Everything that knows htmx. Its settings are in <meta name="htmx-config"> of the layout.
import htmx from 'htmx.org';
import { askFor } from './confirm';
import { antiforgeryHeader, antiforgeryToken, remoteError, showError } from './http';
import { notify } from './notify';
import { text } from './texts';

interface Context {
  sourceElement: HTMLElement;
  target?: HTMLElement;
  confirm?: string;
  request: { method: string; headers: Record<string, string> };
  response?: { status: number };
  text?: string;
}

function on<T>(name: string, handler: (detail: T, event: Event) => void): void {
  document.addEventListener(name, (event) => handler((event as CustomEvent<T>).detail, event));
}

export function startHtmx(onSwap: () => void): typeof htmx {
  on<{ ctx: Context }>('htmx:config:request', ({ ctx: { request } }) => {
    request.headers['X-Requested-With'] = 'XMLHttpRequest';
    if (request.method.toUpperCase() !== 'GET') request.headers[antiforgeryHeader] = antiforgeryToken();
  });

  on<{ ctx: Context; issueRequest(): void; dropRequest(): void }>(
    'htmx:confirm',
    ({ ctx, issueRequest, dropRequest }, event) => {
      if (!ctx.confirm) return;
      event.preventDefault();
      void askFor(ctx.sourceElement, ctx.confirm).then((yes) => (yes ? issueRequest() : dropRequest()));
    },
  );

  on<{ ctx: Context }>('htmx:response:error', ({ ctx }) => {
    const status = ctx.response?.status ?? 0;
    // The session has ended: the page itself leads to the sign-in page and back here.
    if (status === 401) location.reload();
    // 422 is the form again, with its messages in it.
    else if (status !== 422) showError(remoteError(ctx.text ?? '', status));
  });

  on<{ ctx?: Context }>('htmx:error', ({ ctx }) => {
    if (ctx && !ctx.response) notify.error(text('Client:Offline'));
  });

  const running = new Set<Context>();
  const showBusy = () => document.documentElement.toggleAttribute('data-busy', running.size > 0);
  on<{ ctx: Context }>('htmx:before:request', ({ ctx }) => running.add(ctx) && showBusy());
  on<{ ctx: Context }>('htmx:finally:request', ({ ctx }) => running.delete(ctx) && showBusy());

  // Whoever stood on something that is gone stands on the part it was in, not at the top of the page.
  const stoodIn = new WeakMap<Context, string>();
  on<{ ctx: Context }>('htmx:before:swap', ({ ctx }) => {
    if (ctx.target?.contains(document.activeElement)) stoodIn.set(ctx, ctx.target.id);
  });
  on<{ ctx: Context }>('htmx:after:swap', ({ ctx }) => {
    const part = document.getElementById(stoodIn.get(ctx) ?? '');
    if (!part || (document.activeElement !== document.body && document.activeElement !== part)) return;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  });

  on<object>('htmx:after:swap', onSwap);

  return htmx;
}
