import icons from 'virtual:icons';

/** The same drawing as the `<icon>` tag helper writes; hidden from assistive technology. */
export function icon(name: string): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`;
}
