import { beforeEach, describe, expect, it } from 'vitest';
import { merge, rowIds } from '../src/lib/rows';

function row(id: string, name = id): string {
  return `<tr data-lead="${id}"><td><input type="checkbox"></td><td>${name} <time title="x">now</time></td></tr>`;
}

function table(rows: string, total = 1): string {
  return `<table><tbody>${rows}</tbody></table><nav class="pager">${total}</nav>`;
}

function read(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

describe('A list that is read again', () => {
  let region: HTMLElement;

  beforeEach(() => {
    region = document.createElement('div');
    region.innerHTML = table(row('b') + row('a'));
  });

  it('takes in what has arrived at its place and marks it', () => {
    const added = merge(region, read(table(row('c') + row('b') + row('a'), 3)));

    expect(rowIds(region)).toEqual(['c', 'b', 'a']);
    expect(added.map((element) => element.dataset.lead)).toEqual(['c']);
    expect(added[0]?.className).toBe('is-new');
    expect(region.querySelector('.pager')?.textContent).toBe('3');
  });

  it('leaves a row alone whose time only reads differently', () => {
    const before = region.querySelector('[data-lead="b"]');
    merge(region, read(table(row('b').replace('now', '2026') + row('a'))));

    expect(region.querySelector('[data-lead="b"]')).toBe(before);
  });

  it('shows an edit and keeps the row chosen', () => {
    region.querySelector<HTMLInputElement>('[data-lead="a"] input')!.checked = true;
    merge(region, read(table(row('b') + row('a', 'Ada'))));

    const changed = region.querySelector('[data-lead="a"]')!;
    expect(changed.textContent).toContain('Ada');
    expect(changed.querySelector('input')!.checked).toBe(true);
  });

  it('drops what has moved to the next page, but never a row that somebody has chosen', () => {
    region.querySelector<HTMLInputElement>('[data-lead="a"] input')!.checked = true;
    merge(region, read(table(row('d') + row('c'))));

    expect(rowIds(region)).toEqual(['d', 'c', 'a']);
  });

  it('becomes a table when it was empty', () => {
    region.innerHTML = '<p>No leads yet</p>';
    const added = merge(region, read(table(row('a'))));

    expect(rowIds(region)).toEqual(['a']);
    expect(added).toHaveLength(1);
  });

  it('leaves the button of an empty list where it is while it stays empty', () => {
    region.innerHTML = ' <p>No leads yet</p><button>Connect</button>';
    const button = region.querySelector('button');
    merge(region, read('<p>No leads yet</p><button>Connect</button>'));

    expect(region.querySelector('button')).toBe(button);
  });
});
