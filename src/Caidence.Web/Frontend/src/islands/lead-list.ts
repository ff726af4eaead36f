import { readPart } from '../lib/http';
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
  let asking = Promise.resolve();
  let changed = false;

  async function catchUp(): Promise<void> {
    const isNewest = list.dataset.isNewest === 'true';
    const arrived = new Set(created);
    const isStale = isNewest || changed;
    created.clear();
    changed = false;
    if (isStale) await refresh(location.pathname + location.search);
    if (!isNewest && arrived.size > 0) await count(arrived);
  }

  async function refresh(address: string): Promise<void> {
    const fresh = await read(address);
    if (!fresh) return;
    // Somebody has filtered meanwhile: this is the answer to another question.
    if (location.pathname + location.search !== address) return onReady();
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

  function onReady(): void {
    changed = true;
    later();
  }

  // A hundred leads in one second are one question to the server; and one question waits for the other, or an old answer might come last.
  function later(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      asking = asking.then(catchUp);
    }, 250);
  }

  document.addEventListener('live:lead.created', onCreated);
  document.addEventListener('live:lead.updated', onUpdated);
  document.addEventListener('live:ready', onReady);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener('live:lead.created', onCreated);
    document.removeEventListener('live:lead.updated', onUpdated);
    document.removeEventListener('live:ready', onReady);
  };
}

/** The rows that an address of this list shows now. */
function read(address: string): Promise<DocumentFragment | undefined> {
  const url = new URL(address, location.href);
  url.searchParams.set('handler', 'Table');
  return readPart(url);
}
