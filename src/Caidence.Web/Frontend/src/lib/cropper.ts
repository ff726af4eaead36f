const step = 8;

/** A square window over a picture, moved by pointer or arrow keys and zoomed by a slider. */
export class Cropper {
  private image: ImageBitmap | undefined;
  private left = 0;
  private top = 0;

  constructor(
    private readonly view: HTMLCanvasElement,
    private readonly zoom: HTMLInputElement,
  ) {
    zoom.addEventListener('input', () => this.draw());
    view.addEventListener('keydown', (event) => this.press(event));
    view.addEventListener('pointerdown', (event) => view.setPointerCapture(event.pointerId));
    view.addEventListener('pointermove', (event) => {
      if (!view.hasPointerCapture(event.pointerId)) return;
      const ratio = view.width / view.clientWidth;
      this.move(event.movementX * ratio, event.movementY * ratio);
    });
  }

  /** False when the browser cannot draw the file. */
  async show(file: Blob): Promise<boolean> {
    try {
      this.image = await createImageBitmap(file);
    } catch {
      return false;
    }
    this.zoom.value = '1';
    [this.left, this.top] = [0, 0];
    this.draw();
    return true;
  }

  /** What the window shows. */
  cut(): Promise<File> {
    return new Promise((resolve, reject) =>
      this.view.toBlob((blob) => {
        if (blob) resolve(new File([blob], 'logo.png', { type: 'image/png' }));
        else reject(new Error('The picture could not be cut.'));
      }, 'image/png'),
    );
  }

  pixels(): Uint8ClampedArray {
    return this.context.getImageData(0, 0, this.view.width, this.view.height).data;
  }

  private get context(): CanvasRenderingContext2D {
    return this.view.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  }

  private press(event: KeyboardEvent): void {
    const [x, y] = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[
      event.key
    ] ?? [0, 0];
    if (!x && !y) return;
    event.preventDefault();
    this.move(x ?? 0, y ?? 0);
  }

  private move(x: number, y: number): void {
    [this.left, this.top] = [this.left + x, this.top + y];
    this.draw();
  }

  // At zoom 1 all of it is seen; the window may not leave the picture further than that.
  private draw(): void {
    if (!this.image) return;
    const { width, height } = this.view;
    const scale = Math.min(width / this.image.width, height / this.image.height) * Number(this.zoom.value);
    const [wide, high] = [this.image.width * scale, this.image.height * scale];
    this.left = within(this.left, Math.abs(width - wide) / 2);
    this.top = within(this.top, Math.abs(height - high) / 2);
    this.context.clearRect(0, 0, width, height);
    this.context.drawImage(this.image, (width - wide) / 2 + this.left, (height - high) / 2 + this.top, wide, high);
  }
}

const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));
