import { expect, test } from 'vitest';
import { centsOf, printCents, sum } from './money.ts';

test.each([
  ['0.00', 0n],
  ['0.05', 5n],
  ['-0.05', -5n],
  ['12.50', 1250n],
  ['9999999999999999.99', 999999999999999999n],
])('%s keeps every digit both ways', (text, cents) => {
  expect(centsOf(text)).toBe(cents);
  expect(printCents(cents)).toBe(text);
});

test.each(['', '1', '1.5', '1.500', '1e2', 'NaN', '1,50'])('"%s" is no amount', (text) => {
  expect(() => centsOf(text)).toThrow(RangeError);
});

test('amounts add up where floating point would not', () => {
  expect(sum([centsOf('0.10'), centsOf('0.20')])).toBe(centsOf('0.30'));
  expect(sum([])).toBe(0n);
});
