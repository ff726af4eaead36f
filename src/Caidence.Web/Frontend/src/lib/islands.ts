export type Disposer = () => void;
// biome-ignore lint/suspicious/noConfusingVoidType: an island that has nothing to clean up simply returns.
export type Island = (element: HTMLElement) => Disposer | void;
export type Islands = Record<string, () => Promise<{ default: Island }>>;

const mounted = new Map<Element, Disposer | undefined>();

/** Mounts every [data-island] once, and lets go of those that have left the page. */
export async function scan(islands: Islands, root: ParentNode = document): Promise<void> {
  for (const [element, dispose] of mounted) {
    if (element.isConnected) continue;
    mounted.delete(element);
    dispose?.();
  }

  const waiting = [...root.querySelectorAll<HTMLElement>('[data-island]')].filter((element) => !mounted.has(element));
  await Promise.all(waiting.map((element) => mount(islands, element)));
}

async function mount(islands: Islands, element: HTMLElement): Promise<void> {
  const name = element.dataset.island ?? '';
  const load = islands[name];
  if (!load) throw new Error(`No island is called "${name}"`);

  mounted.set(element, undefined);
  const island = await load();
  if (element.isConnected) mounted.set(element, island.default(element) || undefined);
}
