import { colorsIn, readableOn } from '../lib/colors';

/** A post as it would look with what stands in the form around it. */
export default function brandPreview(preview: HTMLElement): (() => void) | undefined {
  const form = preview.closest('form');
  if (!form) return undefined;
  const post = preview.querySelector<HTMLElement>('.preview-post') as HTMLElement;
  const part = (name: string) => preview.querySelector<HTMLElement>(`[data-preview-${name}]`);
  const first = { text: part('text')?.textContent ?? '', name: part('name')?.textContent ?? '' };
  const value = (name: string) => form.querySelector<HTMLInputElement>(`[name="Input.${name}"]`)?.value.trim();

  function draw(): void {
    const typed = value('Name');
    const name = typed === undefined ? first.name : typed || preview.dataset.unnamed || '';
    write(part('name'), name);
    write(part('letter'), [...name][0]?.toUpperCase() ?? '?');
    write(part('text'), value('Tagline') || first.text);
    ['first', 'second', 'third'].forEach((which, at) => {
      const color = colorsIn(value('Colors') ?? '')[at];
      set(post, `--preview-${which}`, color);
      set(post, `--preview-on-${which}`, color && readableOn(color));
    });
    set(
      post,
      '--preview-font',
      (value('Fonts') ?? '')
        .split(',')[0]
        ?.replace(/[^\p{L}\d -]/gu, '')
        .trim(),
    );
  }

  function showLogo(event: Event): void {
    const logo = part('logo') as HTMLImageElement;
    logo.src = (event as CustomEvent<string>).detail;
    logo.hidden = false;
    part('letter')?.setAttribute('hidden', '');
  }

  form.addEventListener('input', draw);
  form.addEventListener('logo', showLogo);
  draw();
  return () => {
    form.removeEventListener('input', draw);
    form.removeEventListener('logo', showLogo);
  };
}

function write(element: HTMLElement | null, text: string): void {
  if (element) element.textContent = text;
}

function set(element: HTMLElement, name: string, value: string | undefined): void {
  if (value) element.style.setProperty(name, value);
  else element.style.removeProperty(name);
}
