import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commandsOf, matching, openPalette } from '../src/islands/command-palette';

const press = (key: string) =>
  document.querySelector('.palette input')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const chosen = () => document.querySelector('.palette [aria-selected="true"]')?.textContent;

describe('the command palette', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <nav class="app-nav"><a class="app-brand" href="/">Caidence</a><ul><li><a href="/">Home</a></li><li><a href="/settings">Settings</a></li></ul></nav>
      <template data-shortcuts><a href="/Identity/Users/Create">Add a person</a></template>`;
  });

  it('offers the pages of the menu and what can be made, and nothing else', () => {
    expect(commandsOf(document).map(({ url }) => url)).toEqual(['/', '/settings', '/Identity/Users/Create']);
  });

  it('finds by the beginnings of words, in any order', () => {
    const commands = commandsOf(document);
    expect(matching(commands, 'pers ad').map(({ title }) => title)).toEqual(['Add a person']);
    expect(matching(commands, 'erson')).toEqual([]);
  });

  it('is walked and left by the keyboard alone', () => {
    HTMLDialogElement.prototype.showModal ??= vi.fn();
    openPalette();
    expect(chosen()).toBe('Home');
    press('ArrowDown');
    expect(chosen()).toBe('Settings');
    press('ArrowUp');
    press('ArrowUp');
    expect(chosen()).toBe('Add a person');
    const input = document.querySelector<HTMLInputElement>('.palette input')!;
    expect(document.getElementById(input.getAttribute('aria-activedescendant')!)?.textContent).toBe('Add a person');
  });
});
