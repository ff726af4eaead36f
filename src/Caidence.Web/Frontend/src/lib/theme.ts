export type Theme = 'light' | 'dark';

const cookie = 'caidence_theme';

export function currentTheme(): Theme {
  return document.documentElement.dataset.bsTheme === 'dark' ? 'dark' : 'light';
}

/** The server reads the cookie and writes the attribute itself next time, so no page flashes. Charts listen to `theme`. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.bsTheme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: Cookie Store is not in every browser we serve.
  document.cookie = `${cookie}=${theme}; path=/; max-age=31536000; samesite=lax`;
  document.dispatchEvent(new CustomEvent('theme', { detail: theme }));
}

export function startTheme(): void {
  document.addEventListener('click', (event) => {
    const toggle = (event.target as Element).closest('[data-theme-toggle]');
    if (toggle) setTheme(currentTheme() === 'dark' ? 'light' : 'dark');
  });
}
