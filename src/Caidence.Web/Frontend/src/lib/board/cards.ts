import { stable } from '../rows';

/** The parts of the board that scripts know: columns [data-status], their lists [data-cards], cards [data-lead]. */
export function columnsOf(board: ParentNode): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>('[data-status]')];
}

export function listOf(column: ParentNode): HTMLElement {
  return column.querySelector<HTMLElement>('[data-cards]')!;
}

export function columnOf(element: Element): HTMLElement {
  return element.closest<HTMLElement>('[data-status]')!;
}

export function cardsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-lead]')];
}

export function titleOf(card: HTMLElement): string {
  return card.dataset.title ?? '';
}

/** How many cards the longest column shows. */
export function depth(board: ParentNode): number {
  return Math.max(0, ...columnsOf(board).map((column) => cardsIn(column).length));
}

/** Puts the columns as they have been read over those that are shown. A card that says the same stays the same element, with its focus. */
export function mergeBoard(board: HTMLElement, fresh: ParentNode): void {
  const before = new Map(cardsIn(board).map((card) => [card.dataset.lead, card]));
  const focused = board.contains(document.activeElement) ? document.activeElement : null;
  const holder = focused?.closest<HTMLElement>('[data-lead]');
  const part = focused?.matches('[data-grip]') ? '[data-grip]' : 'a';

  for (const column of columnsOf(fresh)) {
    const shown = board.querySelector<HTMLElement>(`[data-status="${column.dataset.status}"]`);
    if (!shown) continue;
    arrange(
      listOf(shown),
      cardsIn(column).map((card) => keep(before.get(card.dataset.lead), card)),
    );
    shown.querySelector('[data-count]')?.replaceWith(column.querySelector('[data-count]') ?? '');
    goOn(shown, column.querySelector<HTMLElement>('[data-more]')?.dataset.more);
  }

  if (holder && document.activeElement !== focused) {
    board.querySelector<HTMLElement>(`[data-lead="${holder.dataset.lead}"] ${part}`)?.focus();
  }
}

/** What follows in a column, as it has been read: cards, and a last item that says where they go on. */
export function appendCards(column: HTMLElement, fresh: ParentNode): HTMLElement[] {
  const shown = new Set(cardsIn(column).map((card) => card.dataset.lead));
  const added = cardsIn(fresh).filter((card) => !shown.has(card.dataset.lead));
  listOf(column).append(...added);
  goOn(column, fresh.querySelector<HTMLElement>('[data-next]')?.dataset.next);
  return added;
}

// The button stays the same one: it may have the focus, or be waiting for its own answer.
function goOn(column: ParentNode, cursor = ''): void {
  const more = column.querySelector<HTMLElement>('[data-more]')!;
  more.dataset.more = cursor;
  more.hidden = cursor === '';
}

function keep(old: HTMLElement | undefined, card: HTMLElement): HTMLElement {
  return old && old.dataset.stamp === card.dataset.stamp && stable(old) === stable(card) ? old : card;
}

// What stands in its place already is left alone: moving an element takes its focus away.
function arrange(list: HTMLElement, cards: HTMLElement[]): void {
  const wanted = new Set<Element>(cards);
  for (const card of [...list.children]) if (!wanted.has(card)) card.remove();
  for (const [index, card] of cards.entries()) {
    if (list.children[index] !== card) list.insertBefore(card, list.children[index] ?? null);
  }
}
