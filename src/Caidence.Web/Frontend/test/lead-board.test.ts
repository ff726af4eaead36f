import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import leadBoard from '../src/islands/lead-board';
import { cardsIn } from '../src/lib/board/cards';
import { tell } from '../src/lib/live';

const cards = (...ids: string[]) =>
  ids.map((id) => `<li data-lead="${id}" data-stamp="1" data-title="${id}"><a href="#">${id}</a></li>`).join('');
const column = (more: string, ...ids: string[]) =>
  `<section data-status="new" data-name="New"><span data-count>3</span><ul data-cards>${cards(...ids)}</ul>` +
  `<button data-more="${more}">Show more</button></section>`;

let board: HTMLElement;
let dispose: () => void;
let answers: Record<string, (html: string) => void>;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/leads/board');
  document.body.innerHTML = `<div id="board"><div data-announce></div>${column('after-grace', 'ada', 'grace')}</div>`;
  board = document.querySelector<HTMLElement>('#board')!;
  answers = {};
  vi.stubGlobal(
    'fetch',
    (url: URL) =>
      new Promise((resolve) => {
        answers[url.searchParams.get('handler')!] = (html) => resolve(new Response(html));
      }),
  );
  dispose = leadBoard(board) as () => void;
});

afterEach(() => {
  dispose();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const more = () => board.querySelector<HTMLElement>('[data-more]')!;
const shown = () => cardsIn(board).map((card) => card.dataset.lead);
const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

async function answer(handler: string, html: string): Promise<void> {
  answers[handler]!(html);
  delete answers[handler];
  await settle();
}

test('what "Show more" brought is not taken away by an answer from before', async () => {
  tell('lead.updated', { leadId: 'ada' });
  await settle(250);
  more().click();
  await settle();
  if (answers.More) await answer('More', `${cards('konrad')}`);

  await answer('Columns', column('after-grace', 'ada', 'grace'));
  if (answers.More) await answer('More', `${cards('konrad')}`);

  expect(shown()).toEqual(['ada', 'grace', 'konrad']);
  expect(document.activeElement!.textContent).toBe('konrad');
});

test('"Show more" pressed twice brings one part', async () => {
  more().click();
  more().click();
  await settle();
  await answer('More', `${cards('konrad')}<li data-next="after-konrad"></li>`);

  expect(answers.More).toBeUndefined();
  expect(more().dataset.more).toBe('after-konrad');
  expect(more().ariaBusy).toBeNull();
});

test('"Show more" brings nothing that the filter chosen meanwhile leaves out', async () => {
  more().click();
  await settle();
  history.replaceState(null, '', '/leads/board?filter=ada');

  await answer('More', `${cards('konrad')}<li data-next="after-konrad"></li>`);

  expect([shown(), more().dataset.more, more().ariaBusy]).toEqual([['ada', 'grace'], 'after-grace', null]);
  await settle(250);
  await answer('Columns', column('', 'ada'));
  expect(shown()).toEqual(['ada']);
});

test('an answer for the filter of before is not shown, and asked for again', async () => {
  tell('lead.updated', { leadId: 'ada' });
  await settle(250);
  history.replaceState(null, '', '/leads/board?filter=ada');

  await answer('Columns', column('', 'konrad'));
  expect(shown()).toEqual(['ada', 'grace']);

  await settle(250);
  await answer('Columns', column('', 'ada'));
  expect(shown()).toEqual(['ada']);
});
