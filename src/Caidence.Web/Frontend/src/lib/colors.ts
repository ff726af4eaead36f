/** The colours that a picture is made of, most important first: pixels are counted in coarse boxes, and boxes that look alike are one. */
export function paletteOf(pixels: ArrayLike<number>, most = 4): string[] {
  const boxes = new Map<number, { red: number; green: number; blue: number; count: number }>();
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red, green, blue, alpha] = [at, at + 1, at + 2, at + 3].map((index) => pixels[index] ?? 0) as Rgba;
    if (alpha < 128 || isPaper(red, green, blue)) continue;
    const key = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5);
    const box = boxes.get(key) ?? { red: 0, green: 0, blue: 0, count: 0 };
    boxes.set(key, { red: box.red + red, green: box.green + green, blue: box.blue + blue, count: box.count + 1 });
  }

  const ranked = [...boxes.values()]
    .map(({ red, green, blue, count }) => ({ color: [red / count, green / count, blue / count] as Rgb, count }))
    .sort((one, other) => weight(other.color, other.count) - weight(one.color, one.count));
  const total = ranked.reduce((sum, { count }) => sum + count, 0);
  const chosen: Rgb[] = [];
  for (const { color, count } of ranked) {
    if (chosen.length < most && count > total / 40 && chosen.every((one) => distance(one, color) > 60))
      chosen.push(color);
  }
  return chosen.map(hex);
}

/** Black or white, whichever is easier to read on it. */
export function readableOn(color: string): string {
  return luminance(color) > 0.179 ? '#000000' : '#ffffff';
}

/** From 1, white itself, to 21, black; as WCAG 2 counts it. */
export function contrastToWhite(color: string): number {
  return 1.05 / (luminance(color) + 0.05);
}

/** The colours in a text, as #rrggbb; what is none is left out. */
export function colorsIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(word.trim())?.[1]?.toLowerCase())
    .filter((digits) => digits !== undefined)
    .map((digits) => `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('')}`);
}

type Rgb = [number, number, number];
type Rgba = [number, number, number, number];

// What a logo stands on is not its colour.
const isPaper = (red: number, green: number, blue: number) => Math.min(red, green, blue) > 238;

// A little of a strong colour counts more than a lot of grey.
const weight = (color: Rgb, count: number) => count * (0.35 + (Math.max(...color) - Math.min(...color)) / 255);

const distance = (one: Rgb, other: Rgb) => Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16))) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const hex = (color: Rgb) => `#${color.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

const linear = (value: number) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
