import { beforeEach, expect, test, vi } from 'vitest';
import { appendCards, cardsIn, depth, mergeBoard } from '../src/lib/board/cards';
import { moveByKeys } from '../src/lib/board/keys';
import { type Moves, placeOf } from '../src/lib/board/moves';

const card = (id: string, stamp = '1') =>
  `<li data-lead="${id}" data-stamp="${stamp}" data-title="${id}"><a href="#">${id}</a><button data-grip>Move</button></li>`;
const column = (status: string, cards: string, more = '') =>
  `<section data-status="${status}" data-name="${status}"><span data-count>1</span><ul data-cards>${cards}</ul>` +
  `<button data-more="${more}" ${more ? '' : 'hidden'}></button></section>`;

let board: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<div id="board">${column('new', card('ada') + card('grace'))}${column('lost', '')}</div>`;
  board = document.querySelector<HTMLElement>('#board')!;
});

function read(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const ids = (status: string) =>
  cardsIn(board.querySelector(`[data-status="${status}"]`)!).map((item) => item.dataset.lead);
const grip = (id: string) => board.querySelector<HTMLElement>(`[data-lead="${id}"] [data-grip]`)!;
const press = (key: string) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

test('what others moved is moved, what is the same stays the same element with its focus', () => {
  const grace = board.querySelector('[data-lead="grace"]');
  grip('grace').focus();

  mergeBoard(board, read(column('new', card('konrad') + card('grace'), 'x') + column('lost', card('ada', '2'))));

  expect([ids('new'), ids('lost')]).toEqual([['konrad', 'grace'], ['ada']]);
  expect(board.querySelector('[data-lead="grace"]')).toBe(grace);
  expect(document.activeElement).toBe(grip('grace'));
  expect(board.querySelector<HTMLElement>('[data-more]')!.hidden).toBe(false);
});

test('a card that was changed under the focus keeps it', () => {
  grip('ada').focus();

  mergeBoard(board, read(column('new', card('grace')) + column('lost', card('ada', '2'))));

  expect(document.activeElement).toBe(grip('ada'));
});

test('more cards come once, and the button knows where they go on', () => {
  const shown = board.querySelector<HTMLElement>('[data-status="new"]')!;

  const added = appendCards(shown, read(`${card('grace')}${card('konrad')}<li data-next="further"></li>`));

  expect(added.map((item) => item.dataset.lead)).toEqual(['konrad']);
  expect(depth(board)).toBe(3);
  expect(shown.querySelector<HTMLElement>('[data-more]')!.dataset.more).toBe('further');
  appendCards(shown, read(''));
  expect(shown.querySelector<HTMLElement>('[data-more]')!.hidden).toBe(true);
});

function keyboard() {
  const settle = vi.fn(() => Promise.resolve());
  const moves: Moves = { settle, putBack: (item, { list, next }) => list.insertBefore(item, next) };
  const said: string[] = [];
  const keys = moveByKeys(
    board,
    moves,
    (words) => said.push(words),
    () => {},
  );
  return { settle, said, keys };
}

test('a card is picked up, carried and put down by keys', async () => {
  const { settle, keys } = keyboard();
  const from = placeOf(board.querySelector<HTMLElement>('[data-lead="ada"]')!);
  grip('ada').focus();

  press(' ');
  expect(keys.isHolding()).toBe(true);
  press('ArrowRight');
  expect([ids('new'), ids('lost'), document.activeElement]).toEqual([['grace'], ['ada'], grip('ada')]);
  press(' ');
  await Promise.resolve();

  expect(settle).toHaveBeenCalledWith(board.querySelector('[data-lead="ada"]'), from);
  expect(keys.isHolding()).toBe(false);
});

test('Escape puts it back where it was, and nobody is asked', () => {
  const { settle } = keyboard();
  grip('ada').focus();

  for (const key of [' ', 'ArrowRight', 'Escape']) press(key);

  expect([ids('new'), ids('lost')]).toEqual([['ada', 'grace'], []]);
  expect(settle).not.toHaveBeenCalled();
});

test('whoever carries it on beyond the last column keeps it there, and whoever goes elsewhere has let go', () => {
  const { settle, keys, said } = keyboard();
  grip('ada').focus();
  for (const key of [' ', 'ArrowRight', 'ArrowRight', 'ArrowRight']) press(key);
  expect(ids('lost')).toEqual(['ada']);

  grip('grace').focus();

  expect([keys.isHolding(), ids('new'), settle.mock.calls.length]).toEqual([false, ['ada', 'grace'], 0]);
  expect(said).toHaveLength(3);
});
