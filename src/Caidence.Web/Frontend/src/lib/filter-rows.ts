/** <input data-filter-rows="#table">: shows only rows whose heading contains what is typed. */
export function filterRows(root: Document): void {
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset.filterRows) return;
    const wanted = fold(target.value);
    for (const row of root.querySelectorAll<HTMLTableRowElement>(`${target.dataset.filterRows} > tbody > tr`)) {
      row.hidden = !fold(row.querySelector('th')?.textContent ?? '').includes(wanted);
    }
  });
}

const fold = (text: string): string => text.trim().toLowerCase();
