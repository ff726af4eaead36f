import { colorsIn } from '../lib/colors';

const most = 8;

/** A row of colour wells below the text field that they write to; the last, empty-looking one adds a colour. */
export default function colorPicks(row: HTMLElement): void {
  const field = document.getElementById(row.dataset.for ?? '') as HTMLInputElement;

  function draw(): void {
    if (row.contains(document.activeElement)) return;
    const colors = colorsIn(field.value);
    const wells = [...colors, ...(colors.length < most ? ['#ffffff'] : [])];
    row.replaceChildren(...wells.map((color, at) => well(color, at)));
  }

  function well(color: string, at: number): HTMLInputElement {
    const input = document.createElement('input');
    input.type = 'color';
    input.value = color;
    input.classList.toggle('is-more', at === colorsIn(field.value).length);
    input.setAttribute('aria-label', (row.dataset.label ?? '').replace('{0}', String(at + 1)));
    input.addEventListener('input', () => {
      const colors = colorsIn(field.value);
      colors[at] = input.value;
      field.value = colors.join(', ');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    input.addEventListener('blur', draw);
    return input;
  }

  field.addEventListener('input', draw);
  draw();
}
