import { beforeAll, beforeEach, expect, test } from 'vitest';
import { filterRows } from '../src/lib/filter-rows';

beforeAll(() => filterRows(document));

beforeEach(() => {
  document.body.innerHTML = `<input data-filter-rows="#grid"><table id="grid"><thead><tr><th>Resource</th></tr></thead>
    <tbody><tr><th>Leads</th><td>View</td></tr><tr><th>Lead sources</th></tr><tr><th>Banners</th></tr></tbody></table>`;
});

function type(value: string): string[] {
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return [...document.querySelectorAll<HTMLElement>('tbody tr')]
    .filter((row) => !row.hidden)
    .map((row) => row.querySelector('th')?.textContent ?? '');
}

test('shows the rows whose heading contains what is typed', () => {
  expect(type('  LEAD')).toEqual(['Leads', 'Lead sources']);
  expect(type('view')).toEqual([]);
});

test('shows all again when nothing is typed', () => {
  type('banner');
  expect(type('')).toHaveLength(3);
});
