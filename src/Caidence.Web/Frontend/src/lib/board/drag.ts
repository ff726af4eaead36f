import Sortable from 'sortablejs';
import { type Moves, type Place, placeOf } from './moves';

/** Dragging cards between columns with a mouse or a finger. Within a column the order is not a person's to choose. */
export function moveByDrag(lists: HTMLElement[], moves: Moves, onStart: () => void, onEnd: () => void): () => void {
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
      onStart: ({ item }) => {
        from = placeOf(item);
        onStart();
      },
      onEnd: ({ item }) => {
        const place = from;
        from = undefined;
        void (place ? moves.settle(item, place) : Promise.resolve()).finally(onEnd);
      },
    }),
  );
  return () => {
    for (const sortable of sortables) sortable.destroy();
  };
}
