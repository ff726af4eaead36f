import { HttpError, send } from '../http';
import { notify } from '../notify';
import { text } from '../texts';
import { columnOf, listOf, titleOf } from './cards';

/** Where a card stood before it was taken up. */
export interface Place {
  list: HTMLElement;
  next: Element | null;
}

export interface Moves {
  /** The server's word on a card that lies in another column now. */
  settle(card: HTMLElement, from: Place): Promise<void>;
  putBack(card: HTMLElement, from: Place): void;
}

export function placeOf(card: HTMLElement): Place {
  return { list: card.parentElement!, next: card.nextElementSibling };
}

/** Moving a card is changing a status, as the card was seen: who looks at something older than what is there is told so. */
export function moves(api: string, announce: (words: string) => void): Moves {
  function putBack(card: HTMLElement, { list, next }: Place): void {
    list.insertBefore(card, next?.parentElement === list ? next : null);
  }

  async function settle(card: HTMLElement, from: Place): Promise<void> {
    const column = columnOf(card);
    if (listOf(column) === from.list) return;
    const names = { name: titleOf(card), column: column.dataset.name ?? '' };
    card.setAttribute('aria-busy', 'true');
    try {
      const lead = await send<{ concurrencyStamp: string }>(`${api}/${card.dataset.lead}`, {
        method: 'PUT',
        body: { status: column.dataset.status, concurrencyStamp: card.dataset.stamp },
        quiet: true,
      });
      card.dataset.stamp = lead.concurrencyStamp;
      announce(text('Client:BoardMoved', names));
    } catch (error) {
      putBack(card, from);
      const back = text('Client:BoardBack', { name: names.name, column: columnOf(card).dataset.name ?? '' });
      notify.error(back, why(error));
      announce(`${why(error)} ${back}`);
    } finally {
      card.removeAttribute('aria-busy');
    }
  }

  return { settle, putBack };
}

function why(error: unknown): string {
  if (!(error instanceof HttpError)) return text('Client:Error');
  const known: Record<number, string> = {
    403: 'Client:BoardForbidden',
    404: 'Client:BoardGone',
    409: 'Client:BoardChanged',
  };
  const key = known[error.status];
  return key ? text(key) : error.error.message;
}
