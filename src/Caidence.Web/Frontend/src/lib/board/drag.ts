import Sortable from 'sortablejs';
import { type Moves, type Place, placeOf } from './moves';

/**
 * Dragging cards between columns with a mouse or a finger. Within a column the order is not a person's to choose. A card is held from the
 * press on, before it moves: what is pressed must not be replaced by what others did just then.
 */
export function moveByDrag(lists: HTMLElement[], moves: Moves, hold: () => void, release: () => void): () => void {
  let from: Place | undefined;
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
      onChoose: hold,
      onStart: ({ item }) => {
        from = placeOf(item);
      },
      // Comes before the end of a drag, and alone after a press that was none.
      onUnchoose: () => {
        if (!from) release();
      },
      onEnd: ({ item }) => {
        const place = from!;
        from = undefined;
        void moves.settle(item, place).finally(release);
      },
    }),
  );
  return () => {
    for (const sortable of sortables) sortable.destroy();
  };
}
