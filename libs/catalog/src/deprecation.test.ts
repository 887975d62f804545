import { expect, test } from 'vitest';
import { deprecation, printDeprecation } from './deprecation.ts';

const written = (...entries: (readonly [string, string])[]) => ({
  annotations: new Map([['x-deprecated', new Map(entries)]]),
});

test('what is written is read', () => {
  expect(deprecation(written(['use', 'net'], ['since', '4.2'], ['remove_after', '2026-06-30']))).toEqual({
    since: '4.2',
    removeAfter: '2026-06-30',
    use: 'net',
  });
  expect(deprecation({ annotations: new Map() })).toBeUndefined();
});

test('in words, with as much as there is', () => {
  const said = (...entries: (readonly [string, string])[]) => printDeprecation(deprecation(written(...entries))!);
  expect(said(['use', 'net'], ['since', '4.2'], ['remove_after', '2026-06-30'])).toBe(
    'since 4.2, to be removed after 2026-06-30, use net',
  );
  expect(said(['use', 'net'])).toBe('use net');
  expect(said()).toBe('to be removed');
});
