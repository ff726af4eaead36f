/**
 * What happens while a page is open. The hub calls one client method, `live(name, payload)`; here it becomes the DOM event
 * `live:<name>` on document, so that islands (addEventListener) and htmx (hx-trigger="live:lead.created from:document") hear it.
 * Between the page's answer and its connection, and while a connection is lost, nothing is heard. `live:ready` says that from now on
 * everything is: whoever shows something reads it again then. `live:over` says that nothing more may be asked: somebody signs out.
 */
export async function startLive(): Promise<void> {
  const url = document.querySelector<HTMLMetaElement>('meta[name="live"]')?.content;
  if (!url) return;

  const { HubConnectionBuilder, LogLevel } = await import('@microsoft/signalr');
  const connection = new HubConnectionBuilder()
    .withUrl(url)
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: ({ previousRetryCount }) => pause(previousRetryCount) })
    .configureLogging(LogLevel.None)
    .build();

  connection.on('live', (name: string, payload: unknown) => tell(name, payload));

  // Until the next page is there nobody is signed in, and whatever asks is refused.
  let isOver = false;
  document.addEventListener('submit', ({ target, defaultPrevented }) => {
    if (defaultPrevented || !(target as HTMLElement).matches('[data-signs-out]')) return;
    isOver = true;
    void connection.stop();
    document.dispatchEvent(new Event('live:over'));
  });

  for (let attempt = 0; !isOver; attempt++) {
    try {
      await connection.start();
      return;
    } catch {
      // Live updates are an extra: the page works without them and asks again later.
      await new Promise((resolve) => setTimeout(resolve, pause(attempt)));
    }
  }
}

export function tell(name: string, payload?: unknown): void {
  document.dispatchEvent(new CustomEvent(`live:${name}`, { detail: payload }));
}

/** 1 s, 2 s, 4 s … one minute, spread so that a restarted server is not met by everyone at once. */
export function pause(attempt: number, random = Math.random()): number {
  return Math.min(60_000, 1_000 * 2 ** attempt) * (0.5 + random / 2);
}
