import { expect, test } from 'vitest';
import { encode, matching, typedName } from '../src/islands/mention';

const mia = { id: '0192', name: 'Mia Berg' };
const max = { id: '0193', name: 'Max Holm' };
const maxine = { id: '0194', name: 'Max Holmgren' };

test('a name begins after an @ that stands alone', () => {
  expect(typedName('@', 1)).toBe('');
  expect(typedName('Ask @Mi', 7)).toBe('Mi');
  expect(typedName('Ask @Max H', 10)).toBe('Max H');
  expect(typedName('ada@example.com', 15)).toBeUndefined();
  expect(typedName('Ask @Mi\nand then', 16)).toBeUndefined();
  expect(typedName('Ask @Mi and', 5)).toBe('');
});

test('people are found by the beginning of any of their names', () => {
  expect(matching([mia, max], 'ber')).toEqual([mia]);
  expect(matching([mia, max], 'M')).toEqual([mia, max]);
  expect(matching([mia, max, maxine], 'max holm')).toEqual([max, maxine]);
  expect(matching([mia, max], 'olm')).toEqual([]);
});

test('names become ids, the longest first', () => {
  const named = new Map([max, maxine].map(({ name, id }) => [name, id]));
  expect(encode('@Max Holmgren and @Max Holm, ada@example.com', named)).toBe('@[0194] and @[0193], ada@example.com');
});
