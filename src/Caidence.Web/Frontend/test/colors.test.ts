import { expect, test } from 'vitest';
import { colorsIn, contrastToWhite, paletteOf, readableOn } from '../src/lib/colors';

const pixels = (...runs: [number, number[]][]) =>
  new Uint8ClampedArray(runs.flatMap(([count, pixel]) => Array.from({ length: count }, () => pixel).flat()));

test('The colours of a logo are its own, the most important one first', () => {
  expect(
    paletteOf(pixels([600, [15, 118, 110, 255]], [200, [245, 158, 11, 255]], [900, [255, 255, 255, 255]])),
  ).toEqual(['#0f766e', '#f59e0b']);
});

test('What shines through is no colour', () => {
  expect(paletteOf(pixels([500, [200, 0, 0, 20]], [100, [0, 0, 200, 255]]))).toEqual(['#0000c8']);
});

test('Shades of one colour are one colour, and dust is none', () => {
  expect(paletteOf(pixels([300, [200, 30, 30, 255]], [300, [220, 40, 40, 255]], [1, [0, 255, 0, 255]])).length).toBe(1);
});

test('There are at most as many as asked for', () => {
  const many = [0, 64, 128, 192].flatMap((red) =>
    [0, 128].map((blue): [number, number[]] => [50, [red, 100, blue, 255]]),
  );
  expect(paletteOf(pixels(...many), 3)).toHaveLength(3);
  expect(paletteOf(pixels([100, [255, 255, 255, 255]]))).toEqual([]);
});

test('A strong colour comes before more of a grey one', () => {
  expect(paletteOf(pixels([400, [90, 90, 90, 255]], [300, [230, 20, 60, 255]]))[0]).toBe('#e6143c');
});

test('Text on a colour is readable', () => {
  expect(readableOn('#f59e0b')).toBe('#000000');
  expect(readableOn('#1c1b2b')).toBe('#ffffff');
});

test('Contrast to white is counted as WCAG does', () => {
  expect(contrastToWhite('#000000')).toBeCloseTo(21, 3);
  expect(contrastToWhite('#767676')).toBeCloseTo(4.54, 2);
});

test('Colours are read as people type them', () => {
  expect(colorsIn('#0F766E, abc; red,\n#12')).toEqual(['#0f766e', '#aabbcc']);
});
