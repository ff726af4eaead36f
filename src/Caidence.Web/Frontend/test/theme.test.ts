import { describe, expect, it } from 'vitest';
import { currentTheme, setTheme } from '../src/lib/theme';

describe('the theme', () => {
  it('is remembered for the server and told to charts', () => {
    let heard: unknown;
    document.addEventListener('theme', (event) => (heard = (event as CustomEvent).detail));

    setTheme('dark');

    expect(currentTheme()).toBe('dark');
    expect(document.cookie).toContain('caidence_theme=dark');
    expect(heard).toBe('dark');
  });
});
