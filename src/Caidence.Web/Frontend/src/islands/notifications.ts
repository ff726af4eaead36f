import { send } from '../lib/http';
import type { Disposer } from '../lib/islands';
import { text } from '../lib/texts';
import { showLocalTimes } from '../lib/time';

interface Notification {
  id: string;
  title: string;
  text?: string | null;
  url?: string | null;
  creationTime: string;
  isRead: boolean;
}

interface NotificationList {
  items: Notification[];
  totalCount: number;
  unreadCount: number;
}

const address = '/api/v1/notifications';

/** The bell: reads the latest, shows how many are new, and listens for more. */
export default function notifications(root: HTMLElement): Disposer {
  const list = root.querySelector<HTMLElement>('[data-list]')!;
  const empty = root.querySelector<HTMLElement>('[data-empty]')!;
  const count = root.querySelector<HTMLElement>('[data-count]')!;
  const markAll = root.querySelector<HTMLButtonElement>('[data-mark-all]')!;
  let items: Notification[] = [];
  let unread = 0;

  function show(): void {
    count.hidden = markAll.hidden = unread === 0;
    count.textContent = text(unread > 9 ? 'Client:UnreadMany' : 'Client:Unread', { count: unread });
    empty.hidden = items.length > 0;
    list.replaceChildren(...items.map(row));
    showLocalTimes(list);
  }

  async function read(): Promise<void> {
    // A bell that cannot ring is no reason to bother anyone.
    const answer = await send<NotificationList>(`${address}?maxResultCount=15`, { quiet: true }).catch(() => undefined);
    items = answer?.items ?? [];
    unread = answer?.unreadCount ?? 0;
    show();
  }

  // The person may be leaving for the page behind the line: the request outlives this one.
  function mark(path: string): void {
    void send(`${address}/${path}`, { method: 'POST', quiet: true, keepalive: true }).catch(read);
    show();
  }

  markAll.addEventListener('click', () => {
    for (const item of items) item.isRead = true;
    unread = 0;
    mark('mark-all-read');
  });
  list.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
    const item = items.find((candidate) => candidate.id === id);
    if (!item || item.isRead) return;
    item.isRead = true;
    unread--;
    mark(`${item.id}/mark-read`);
  });

  const events = ['live:notification.created', 'live:ready'];
  for (const event of events) document.addEventListener(event, read);
  void read();
  return () => {
    for (const event of events) document.removeEventListener(event, read);
  };
}

function row(item: Notification): HTMLElement {
  const line = document.createElement(item.url ? 'a' : 'button');
  line.className = `notification${item.isRead ? '' : ' is-unread'}`;
  line.dataset.id = item.id;
  if (line instanceof HTMLAnchorElement) line.href = item.url!;
  line.innerHTML = '<strong></strong><span></span><time data-local="relative"></time>';
  line.querySelector('strong')!.textContent = item.title;
  line.querySelector('span')!.textContent = item.text ?? '';
  line.querySelector('time')!.dateTime = item.creationTime;
  const entry = document.createElement('li');
  entry.append(line);
  return entry;
}
