import Sortable from 'sortablejs';
import { type Moves, type Place, placeOf } from './moves';

const lifts = ['pointerup', 'pointercancel'];

/**
 * Dragging cards between columns with a mouse or a finger. Within a column the order is not a person's to choose. A card is held from the
 * press on, before it moves, and before a finger has pressed for long: what is pressed must not be replaced by what others did just then.
 */
export function moveByDrag(lists: HTMLElement[], moves: Moves, hold: () => void, release: () => void): () => void {
  let from: Place | undefined;
  let pressed = false;

  function press({ target }: Event): void {
    if (pressed || !(target as Element).closest('.is-movable')) return;
    pressed = true;
    hold();
  }

  function lift(): void {
    if (!pressed) return;
    pressed = false;
    release();
  }

  const sortables = lists.map((list) =>
    Sortable.create(list, {
      group: 'board',
      draggable: '.is-movable',
      sort: false,
      animation: 120,
      // The browser's own dragging has no touch, and shows what it likes.
      forceFallback: true,
      fallbackTolerance: 4,
      delay: 180,
      delayOnTouchOnly: true,
      touchStartThreshold: 6,
      ghostClass: 'is-ghost',
      chosenClass: 'is-chosen',
      onStart: ({ item }) => {
        from = placeOf(item);
        hold();
      },
      onEnd: ({ item }) => {
        const place = from!;
        from = undefined;
        void moves.settle(item, place).finally(release);
      },
    }),
  );
  for (const list of lists) list.addEventListener('pointerdown', press);
  // Sortable lets nobody after it hear of a drop.
  for (const name of lifts) addEventListener(name, lift, true);
  return () => {
    for (const name of lifts) removeEventListener(name, lift, true);
    for (const list of lists) list.removeEventListener('pointerdown', press);
    for (const sortable of sortables) sortable.destroy();
    lift();
  };
}
