import { paletteOf } from '../lib/colors';
import { Cropper } from '../lib/cropper';
import { antiforgeryHeader, antiforgeryToken, remoteError } from '../lib/http';

/** A picture is cut square before it is sent, at once where data-upload says so; its colours are suggested. */
export default function logoCrop(field: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string) => field.querySelector<T>(`[data-${name}]`);
  const file = field.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
  const box = part('crop') as HTMLElement;
  const zoom = part<HTMLInputElement>('crop-zoom') as HTMLInputElement;
  const cropper = new Cropper(part<HTMLCanvasElement>('crop-view') as HTMLCanvasElement, zoom);

  file.addEventListener('change', async () => {
    const chosen = file.files?.[0];
    box.hidden = !chosen || !(await cropper.show(chosen));
    if (!box.hidden) part('crop-view')?.focus();
  });

  part('crop-cancel')?.addEventListener('click', () => {
    file.value = '';
    box.hidden = true;
    file.focus();
  });

  part('crop-use')?.addEventListener('click', async () => {
    const cut = await cropper.cut();
    box.hidden = true;
    showNow(URL.createObjectURL(cut));
    suggest(cropper.pixels());
    const url = field.dataset.upload;
    if (url) await upload(url, cut);
    else give(cut);
  });

  // The picture goes with the form.
  function give(cut: File): void {
    const files = new DataTransfer();
    files.items.add(cut);
    file.files = files.files;
  }

  async function upload(url: string, cut: File): Promise<void> {
    const body = new FormData();
    body.append('file', cut);
    const answer = await fetch(url, {
      method: 'PUT',
      body,
      headers: { [antiforgeryHeader]: antiforgeryToken(), 'X-Requested-With': 'XMLHttpRequest' },
    });
    const error = part('logo-error');
    if (error) error.textContent = answer.ok ? '' : remoteError(await answer.text(), answer.status).message;
    if (answer.ok) file.value = '';
  }

  function showNow(url: string): void {
    const now = part<HTMLImageElement>('logo-now') as HTMLImageElement;
    now.src = url;
    now.hidden = false;
    field.dispatchEvent(new CustomEvent('logo', { detail: url, bubbles: true }));
  }

  function suggest(pixels: Uint8ClampedArray): void {
    const row = part('suggested');
    const colors = paletteOf(pixels);
    if (!row || colors.length === 0) return;
    row.hidden = false;
    part('suggested-colors')?.replaceChildren(
      ...colors.map((color) => {
        const swatch = document.createElement('i');
        swatch.style.background = color;
        swatch.title = color;
        return swatch;
      }),
    );
    const use = part<HTMLButtonElement>('suggested-use') as HTMLButtonElement;
    use.onclick = () => {
      const target = field.closest('form')?.querySelector<HTMLInputElement>('[name="Input.Colors"]');
      if (!target) return;
      target.value = colors.join(', ');
      target.dispatchEvent(new Event('input', { bubbles: true }));
      target.focus();
    };
  }
}
