import type { Disposer } from '../lib/islands';
import { merge, rowIds } from '../lib/rows';
import { text } from '../lib/texts';
import { showLocalTimes } from '../lib/time';

interface LeadEvent {
  leadId: string;
}

/**
 * The list of leads while it is open. On the newest page an arrival is put in at the top; elsewhere a button says how many are new.
 * What fits the filter is the server's decision: both ask it for the very list that the address describes.
 */
export default function leadList(list: HTMLElement): Disposer {
  const region = list.querySelector<HTMLElement>('[data-table]')!;
  const arrivals = list.querySelector<HTMLElement>('[data-arrivals]')!;
  const announcer = list.querySelector<HTMLElement>('[data-announce]')!;
  const created = new Set<string>();
  const unseen = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let changed = false;

  async function catchUp(): Promise<void> {
    waiting = undefined;
    const isNewest = list.dataset.isNewest === 'true';
    const arrived = new Set(created);
    created.clear();
    if (isNewest || changed) await refresh(location.pathname + location.search);
    if (!isNewest && arrived.size > 0) await count(arrived);
    changed = false;
  }

  async function refresh(address: string): Promise<void> {
    const fresh = await read(address);
    if (!fresh) return;
    const added = merge(region, fresh);
    showLocalTimes(region);
    region.dispatchEvent(new Event('change', { bubbles: true }));
    if (added.length > 0) {
      announcer.textContent = added
        .map((row) => text('Client:LeadArrived', { name: row.querySelector('.cell-main')?.textContent ?? '' }))
        .join('. ');
    }
  }

  async function count(arrived: Set<string>): Promise<void> {
    const fresh = await read(list.dataset.newest ?? '');
    for (const id of fresh ? rowIds(fresh) : []) if (arrived.has(id)) unseen.add(id);
    arrivals.hidden = unseen.size === 0;
    arrivals.textContent = text(unseen.size === 1 ? 'Client:NewLeads.One' : 'Client:NewLeads', { count: unseen.size });
  }

  function onCreated(event: Event): void {
    created.add((event as CustomEvent<LeadEvent>).detail.leadId);
    later();
  }

  function onUpdated(event: Event): void {
    const { leadId } = (event as CustomEvent<LeadEvent>).detail;
    const isShown = region.querySelector(`[data-lead="${leadId}"]`) !== null;
    // What was hidden by the filter may belong to the newest page now.
    if (!isShown && list.dataset.isNewest !== 'true') return;
    changed = true;
    later();
  }

  // A hundred leads in one second are one question to the server.
  function later(): void {
    waiting ??= setTimeout(() => void catchUp(), 250);
  }

  document.addEventListener('live:lead.created', onCreated);
  document.addEventListener('live:lead.updated', onUpdated);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener('live:lead.created', onCreated);
    document.removeEventListener('live:lead.updated', onUpdated);
  };
}

/** The rows that an address of this list shows now; nothing when it cannot be read, for the next event asks again. */
async function read(address: string): Promise<DocumentFragment | undefined> {
  const url = new URL(address, location.href);
  url.searchParams.set('handler', 'Table');
  try {
    const response = await fetch(url, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (!response.ok) return undefined;
    const template = document.createElement('template');
    template.innerHTML = await response.text();
    return template.content;
  } catch {
    return undefined;
  }
}
