import { colorsIn, contrastToWhite } from '../lib/colors';

const readable = 4.5;

/** Shows beside the form what the pages and mails would look like, and says whether white text on the colour can be read. */
export default function whiteLabelPreview(page: HTMLElement): () => void {
  const field = (name: string) => page.querySelector<HTMLInputElement>(`[name="Input.${name}"]`) as HTMLInputElement;
  const look = page.querySelector<HTMLElement>('[data-look]') as HTMLElement;
  const well = page.querySelector<HTMLInputElement>('[data-color-well]') as HTMLInputElement;
  const words = page.querySelector<HTMLElement>('[data-contrast]') as HTMLElement;
  const own = page.dataset.ownColor ?? '#000000';

  function draw(): void {
    const color = colorsIn(field('PrimaryColor').value)[0];
    look.style.setProperty('--look', color ?? own);
    well.value = color ?? own;
    const contrast = contrastToWhite(color ?? own);
    words.textContent = color
      ? ((contrast >= readable ? words.dataset.good : words.dataset.poor) ?? '').replace('{0}', contrast.toFixed(1))
      : '';
    const sender = look.querySelector<HTMLElement>('[data-look-sender]');
    if (sender) sender.textContent = field('SenderName').value.trim() || sender.dataset.name || '';
  }

  function pick(): void {
    field('PrimaryColor').value = well.value;
    draw();
  }

  function show(event: Event): void {
    const file = (event.target as HTMLInputElement).files?.[0];
    if ((event.target as HTMLInputElement).name !== 'Logo' || !file) return;
    for (const logo of look.querySelectorAll<HTMLImageElement>('[data-look-logo]')) {
      logo.src = URL.createObjectURL(file);
      logo.hidden = false;
    }
    for (const name of look.querySelectorAll<HTMLElement>('[data-look-name]')) name.hidden = true;
  }

  well.hidden = field('PrimaryColor').disabled;
  well.addEventListener('input', pick);
  page.addEventListener('input', draw);
  page.addEventListener('change', show);
  draw();
  return () => {
    page.removeEventListener('input', draw);
    page.removeEventListener('change', show);
  };
}
