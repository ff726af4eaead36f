import { appendCards, cardsIn, columnOf, columnsOf, depth, listOf, mergeBoard } from '../lib/board/cards';
import { moveByDrag } from '../lib/board/drag';
import { moveByKeys } from '../lib/board/keys';
import { moves } from '../lib/board/moves';
import { readPart } from '../lib/http';
import type { Disposer } from '../lib/islands';
import { notify } from '../lib/notify';
import { text } from '../lib/texts';
import { showLocalTimes } from '../lib/time';

/** The pipeline while it is open: cards move between columns, and what others move is seen at once. */
export default function leadBoard(board: HTMLElement): Disposer {
  const announcer = board.querySelector<HTMLElement>('[data-announce]')!;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking = Promise.resolve();
  let busy = 0;
  let postponed: HTMLElement | undefined;

  const announce = (words: string) => {
    announcer.textContent = words;
  };
  const settling = moves(board.dataset.api ?? '', announce);
  const keys = moveByKeys(board, settling, announce, later);
  let stopDragging = drag();

  const isHeld = () => busy > 0 || keys.isHolding();

  function drag(): () => void {
    return moveByDrag(
      columnsOf(board).map(listOf),
      settling,
      () => {
        busy++;
      },
      () => {
        busy--;
        later();
      },
    );
  }

  async function refresh(): Promise<void> {
    // What somebody holds in their hand is not taken out of it; when it lies down, this is asked again.
    if (isHeld()) return;
    if (postponed) {
      postponed.dispatchEvent(new Event('change'));
      postponed = undefined;
      return;
    }
    const address = location.href;
    const fresh = await read({ handler: 'Columns', shown: String(depth(board)) });
    if (!fresh || isHeld()) return;
    // Somebody has filtered meanwhile: this is the answer to another question.
    if (location.href !== address) return later();
    mergeBoard(board, fresh);
    showLocalTimes(board);
  }

  async function showMore(button: HTMLElement): Promise<void> {
    const column = columnOf(button);
    const more = { handler: 'More', column: column.dataset.status ?? '', cursor: button.dataset.more ?? '' };
    const address = location.href;
    const fresh = more.cursor ? await read(more) : new DocumentFragment();
    button.ariaBusy = null;
    if (!column.isConnected || location.href !== address) return later();
    if (!fresh) return notify.error(text('Client:Offline'));
    const [first] = appendCards(column, fresh);
    showLocalTimes(column);
    first?.querySelector('a')?.focus();
    announce(text('Client:BoardShown', { count: cardsIn(column).length, column: column.dataset.name ?? '' }));
  }

  function onClick({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-more]');
    if (!button || button.ariaBusy) return;
    button.ariaBusy = 'true';
    inTurn(() => showMore(button));
  }

  // One question waits for the other: an answer from before "Show more" would take away what it has brought.
  function inTurn(ask: () => Promise<void>): void {
    asking = asking.then(ask).catch((error: unknown) => reportError(error));
  }

  // A hundred changes in one second are one question.
  function later(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      inTurn(refresh);
    }, 250);
  }

  // Whoever typed a filter and takes a card at once has their filter when the card lies down.
  function onBeforeSwap(event: Event): void {
    const { ctx } = (event as CustomEvent<{ ctx: { target?: Element; sourceElement: HTMLElement } }>).detail;
    if (ctx.target !== board || !isHeld()) return;
    event.preventDefault();
    postponed = ctx.sourceElement;
  }

  function onSwap(): void {
    stopDragging();
    stopDragging = drag();
  }

  board.addEventListener('click', onClick);
  for (const name of heard) document.addEventListener(name, later);
  document.addEventListener('htmx:before:swap', onBeforeSwap);
  document.addEventListener('htmx:after:swap', onSwap);
  return () => {
    clearTimeout(waiting);
    stopDragging();
    for (const name of heard) document.removeEventListener(name, later);
    document.removeEventListener('htmx:before:swap', onBeforeSwap);
    document.removeEventListener('htmx:after:swap', onSwap);
  };
}

const heard = ['live:lead.created', 'live:lead.updated', 'live:ready'];

/** A part of this very board, with the filter of the address. */
function read(parameters: Record<string, string>): Promise<DocumentFragment | undefined> {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return readPart(url);
}
