/** Puts a freshly read table over the one that is shown, row by row (tr[data-lead]), and gives the rows that are new. */
export function merge(region: HTMLElement, fresh: DocumentFragment): HTMLElement[] {
  const shown = region.querySelector('tbody');
  const read = fresh.querySelector('tbody');
  if (!shown || !read) {
    // An empty list that is still empty keeps its elements: somebody may be pressing its button.
    if (region.textContent?.trim() === fresh.textContent?.trim()) return [];
    region.replaceChildren(fresh);
    return mark([...rowsIn(region)]);
  }

  const before = new Map([...rowsIn(shown)].map((row) => [idOf(row), row]));
  const after = [...rowsIn(read)].map((row) => keep(before.get(idOf(row)), row));
  const added = after.filter((row) => !before.has(idOf(row)));
  const chosen = [...before.values()].filter(
    (row) => isChosen(row) && !after.some((other) => idOf(other) === idOf(row)),
  );

  arrange(shown, [...after, ...chosen]);
  replacePager(region, fresh);
  return mark(added);
}

export function rowIds(root: ParentNode): string[] {
  return [...rowsIn(root)].map(idOf);
}

function rowsIn(root: ParentNode): NodeListOf<HTMLElement> {
  return root.querySelectorAll<HTMLElement>('tr[data-lead]');
}

function idOf(row: HTMLElement): string {
  return row.dataset.lead ?? '';
}

// A row that says the same stays the same element, with its focus; one that has changed takes over whether it is chosen.
function keep(old: HTMLElement | undefined, row: HTMLElement): HTMLElement {
  if (!old) return row;
  if (stable(old) === stable(row)) return old;
  const box = row.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box) box.checked = isChosen(old);
  row.classList.toggle('is-selected', isChosen(old));
  return row;
}

// The words of a time change by themselves and are nobody's edit.
export function stable(row: HTMLElement): string {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const time of copy.querySelectorAll('time')) {
    time.textContent = '';
    time.removeAttribute('title');
  }
  return copy.innerHTML;
}

function isChosen(row: HTMLElement): boolean {
  return row.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked ?? false;
}

// Moving an element takes its focus away, so whatever stands in its place already is left alone.
function arrange(body: Element, rows: HTMLElement[]): void {
  const wanted = new Set<Element>(rows);
  for (const row of [...body.children]) if (!wanted.has(row)) row.remove();
  for (const [index, row] of rows.entries()) {
    if (body.children[index] !== row) body.insertBefore(row, body.children[index] ?? null);
  }
}

function replacePager(region: HTMLElement, fresh: DocumentFragment): void {
  const pager = fresh.querySelector('.pager');
  if (pager) region.querySelector('.pager')?.replaceWith(pager);
}

function mark(rows: HTMLElement[]): HTMLElement[] {
  for (const row of rows) row.classList.add('is-new');
  return rows;
}
