import { send } from '../lib/http';
import type { Disposer } from '../lib/islands';
import { text } from '../lib/texts';
import '../styles/mention.css';

interface Person {
  id: string;
  name: string;
}

const token = /@\[([0-9a-f-]{36})\]/gi;
const most = 8;

/**
 * Inside: one textarea. After an @ it offers the people of the workspace; whoever is chosen stands in it as @Name, and is sent as @[id] by a
 * hidden field of the textarea's name.
 */
export default function mention(box: HTMLElement): Disposer {
  const area = box.querySelector('textarea') as HTMLTextAreaElement;
  const sent = Object.assign(document.createElement('input'), { type: 'hidden', name: area.name, value: area.value });
  const list = Object.assign(document.createElement('ul'), {
    id: `${area.id}-people`,
    className: 'mention-list',
    hidden: true,
  });
  const status = Object.assign(document.createElement('div'), { className: 'visually-hidden' });
  const named = new Map<string, string>();
  let people: Promise<Person[]> | undefined;
  let offered: Person[] = [];
  let active = 0;

  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', text('Client:MentionList'));
  status.setAttribute('role', 'status');
  area.setAttribute('aria-autocomplete', 'list');
  area.removeAttribute('name');
  box.append(sent, list, status);
  if (area.value.includes('@[')) void restore();

  async function everybody(): Promise<Person[]> {
    people ??= send<{ items: Person[] }>('/api/v1/leads/mentionable-people', { quiet: true }).then(
      ({ items }) => items,
    );
    return people.catch(() => []);
  }

  async function restore(): Promise<void> {
    const names = new Map((await everybody()).map(({ id, name }) => [id, name]));
    area.value = area.value.replace(token, (whole, id) => {
      const name = names.get(id.toLowerCase());
      if (name) named.set(name, id);
      return name ? `@${name}` : whole;
    });
  }

  function write(): void {
    sent.value = encode(area.value, named);
  }

  async function offer(): Promise<void> {
    const typed = typedName(area.value, area.selectionStart);
    if (typed === undefined) return close();
    const found = matching(await everybody(), typed).slice(0, most);
    if (typedName(area.value, area.selectionStart) !== typed) return;
    offered = found;
    active = 0;
    status.textContent =
      found.length > 0
        ? text(found.length === 1 ? 'Client:MentionPeople.One' : 'Client:MentionPeople', { count: found.length })
        : text('Client:MentionNobody');
    if (found.length === 0) return close(true);
    show();
  }

  function show(): void {
    list.replaceChildren(
      ...offered.map(({ name }, index) => {
        const option = Object.assign(document.createElement('li'), { id: `${list.id}-${index}`, textContent: name });
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(index === active));
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          choose(index);
        });
        return option;
      }),
    );
    list.hidden = false;
    area.setAttribute('aria-controls', list.id);
    area.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  }

  function close(isSaid = false): void {
    list.hidden = true;
    offered = [];
    if (!isSaid) status.textContent = '';
    area.removeAttribute('aria-controls');
    area.removeAttribute('aria-activedescendant');
  }

  function choose(index: number): void {
    const person = offered[index];
    const end = area.selectionStart;
    const start = area.value.lastIndexOf('@', end - 1);
    if (!person || start < 0) return;
    named.set(person.name, person.id);
    area.setRangeText(`@${person.name} `, start, end, 'end');
    close();
    write();
  }

  function onKey(event: KeyboardEvent): void {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      active = (active + step + offered.length) % offered.length;
      show();
    } else if (event.key === 'Enter' || event.key === 'Tab') choose(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }

  function onInput(): void {
    write();
    void offer();
  }

  const onBlur = () => close();
  area.addEventListener('input', onInput);
  area.addEventListener('keydown', onKey);
  area.addEventListener('blur', onBlur);
  return () => {
    area.removeEventListener('input', onInput);
    area.removeEventListener('keydown', onKey);
    area.removeEventListener('blur', onBlur);
  };
}

/** What stands between the last @ and the cursor, if that can be the beginning of a name. */
export function typedName(value: string, cursor: number): string | undefined {
  return /(?:^|[\s(])@([^@\n[\]]{0,40})$/.exec(value.slice(0, cursor))?.[1];
}

/** Those with a word that begins so. */
export function matching(people: Person[], typed: string): Person[] {
  const wanted = typed.toLocaleLowerCase();
  return people.filter(({ name }) => {
    const known = name.toLocaleLowerCase();
    return known.startsWith(wanted) || known.split(/\s+/).some((word) => word.startsWith(wanted));
  });
}

/** Names become ids, the longest first: "@Ada King" is not "@Ada" and a king. */
export function encode(value: string, named: Map<string, string>): string {
  return [...named]
    .sort(([one], [other]) => other.length - one.length)
    .reduce((sum, [name, id]) => sum.replaceAll(`@${name}`, `@[${id}]`), value);
}
