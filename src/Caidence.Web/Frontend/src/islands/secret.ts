/** Shows and hides the <input type="password"> inside. */
export default function secret(field: HTMLElement): void {
  const input = field.querySelector('input');
  const toggle = field.querySelector<HTMLButtonElement>('[data-secret-toggle]');
  toggle?.addEventListener('click', () => {
    if (!input) return;
    const shown = input.type === 'password';
    input.type = shown ? 'text' : 'password';
    toggle.setAttribute('aria-pressed', String(shown));
  });
}
