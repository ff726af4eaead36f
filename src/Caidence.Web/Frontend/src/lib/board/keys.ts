import { text } from '../texts';
import { columnOf, columnsOf, listOf, titleOf } from './cards';
import { type Moves, type Place, placeOf } from './moves';

/**
 * Moving a card by its grip: Space or Enter takes it up, arrows carry it to the next column, Space or Enter puts it down, Escape takes it back.
 * A click does the same as Space, for those whose screen reader sends clicks. Every step is said.
 */
export function moveByKeys(board: HTMLElement, moves: Moves, announce: (words: string) => void, onEnd: () => void) {
  let held: { card: HTMLElement; from: Place; grip: HTMLElement } | undefined;
  let carrying = false;

  function takeUp(grip: HTMLElement): void {
    const card = grip.closest<HTMLElement>('[data-lead]')!;
    held = { card, from: placeOf(card), grip };
    card.classList.add('is-held');
    grip.setAttribute('aria-pressed', 'true');
    announce(text('Client:BoardTaken', { name: titleOf(card), column: columnOf(card).dataset.name ?? '' }));
  }

  function carry(step: number): void {
    if (!held) return;
    const columns = columnsOf(board);
    const position = columns.indexOf(columnOf(held.card)) + step;
    const column = columns[position];
    if (!column) return;
    const { card, from, grip } = held;
    carrying = true;
    if (listOf(column) === from.list) moves.putBack(card, from);
    else listOf(column).prepend(card);
    grip.focus();
    carrying = false;
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    announce(
      text('Client:BoardOver', { column: column.dataset.name ?? '', position: position + 1, count: columns.length }),
    );
  }

  async function end(drop: boolean): Promise<void> {
    if (!held) return;
    const { card, from, grip } = held;
    held = undefined;
    card.classList.remove('is-held');
    grip.removeAttribute('aria-pressed');
    const stays = columnOf(card) === columnOf(from.list);
    if (!drop || stays) {
      carrying = true;
      moves.putBack(card, from);
      carrying = false;
      announce(text('Client:BoardCancelled', { name: titleOf(card), column: columnOf(card).dataset.name ?? '' }));
    } else {
      await moves.settle(card, from);
    }
    if (drop || document.activeElement === document.body) grip.focus();
    onEnd();
  }

  function onKey(event: KeyboardEvent): void {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
    if (!grip) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (held) void end(true);
      else if (!event.repeat) takeUp(grip);
    } else if (held && step !== undefined) {
      event.preventDefault();
      carry(getComputedStyle(board).direction === 'rtl' ? -step : step);
    } else if (held && event.key === 'Escape') {
      event.preventDefault();
      void end(false).then(() => grip.focus());
    } else if (held && event.key.startsWith('Arrow')) {
      event.preventDefault();
    }
  }

  function onClick(event: MouseEvent): void {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
    if (!grip) return;
    if (held) void end(held.grip === grip);
    else takeUp(grip);
  }

  // Whoever goes elsewhere has let go.
  function onLeave(): void {
    if (held && !carrying) void end(false);
  }

  board.addEventListener('keydown', onKey);
  board.addEventListener('click', onClick);
  board.addEventListener('focusout', onLeave);
  return { isHolding: () => held !== undefined, letGo: () => end(false) };
}
