/** Ctrl or ⌘ with K, or the button in the bar: only then is the palette itself fetched. */
export function startPalette(document: Document): void {
  const button = document.querySelector<HTMLElement>('[data-palette]');
  if (!button) return;

  const open = async () => (await import('../islands/command-palette')).openPalette();
  button.addEventListener('click', () => void open());
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
}
