import { beforeEach, describe, expect, it } from 'vitest';
import bulkSelect, { between } from '../src/islands/bulk-select';

const rows = 4;
const find = <T extends HTMLElement = HTMLInputElement>(selector: string) => document.querySelector<T>(selector)!;
const items = () => [...document.querySelectorAll<HTMLInputElement>('[data-bulk-item]')];
const chosen = () => items().map((item) => item.checked);

function click(element: HTMLElement, shiftKey = false): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey }));
}

describe('choosing rows', () => {
  beforeEach(() => {
    const row = '<tr><td><input type="checkbox" data-bulk-item></td></tr>';
    document.body.innerHTML = `
      <form>
        <input type="checkbox" data-bulk-all>
        <table><tbody>${row.repeat(rows)}</tbody></table>
        <div data-bulk-bar hidden><span data-bulk-count></span><button type="button" data-bulk-clear></button></div>
      </form>`;
    bulkSelect(find<HTMLFormElement>('form'));
  });

  it('shows the bar only while something is chosen', () => {
    click(items()[1]!);
    expect(find('[data-bulk-bar]').hidden).toBe(false);
    click(items()[1]!);
    expect(find('[data-bulk-bar]').hidden).toBe(true);
  });

  it('takes all with the box in the head, which is half while some are chosen', () => {
    click(find('[data-bulk-all]'));
    expect(chosen()).toEqual([true, true, true, true]);
    click(items()[0]!);
    expect(find('[data-bulk-all]').indeterminate).toBe(true);
  });

  it('takes the rows between with shift', () => {
    click(items()[0]!);
    click(items()[2]!, true);
    expect(chosen()).toEqual([true, true, true, false]);
  });

  it('lets go of all', () => {
    click(find('[data-bulk-all]'));
    click(find('[data-bulk-clear]'));
    expect(chosen()).toEqual([false, false, false, false]);
    expect(find('[data-bulk-bar]').hidden).toBe(true);
  });
});

describe('the rows between two', () => {
  it('include both, in either direction', () => {
    expect(between([1, 2, 3, 4], 3, 1)).toEqual([1, 2, 3]);
  });

  it('are none when one has left the table', () => {
    expect(between([1, 2, 3], 9, 2)).toEqual([]);
  });
});
