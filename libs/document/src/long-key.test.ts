import { pointerOf } from '@cdf/core';
import { commentsByPointer, isTreeList, isTreeMap, parseYaml, type Tree, type TreeMap } from '@cdf/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocument } from './print-document.ts';

/** Longer than a key that may stand before a colon. */
const long = ['k', 'l'].map((letter) => letter.repeat(1030));
const [key] = long;

/** What a pull makes of a contract of which nothing changed. */
const pulled = (text: string): string =>
  printDocument(parseYaml(text, 'a.yml').value as TreeMap, commentsByPointer(text));

test.each([
  ['beside key and value', `? ${key} # a\n: 1 # b\nz: 1\n`, `? ${key}\n: 1 # a # b\nz: 1\n`],
  ['between key and value', `? ${key}\n# a\n: 1\nz: 1\n`, `# a\n? ${key}\n: 1\nz: 1\n`],
  ['between key and mapping', `? ${key}\n# a\n:\n  b: 1\nz: 1\n`, `? ${key}\n:\n  # a\n  b: 1\nz: 1\n`],
  ['in an item', `a:\n  - ? ${key}\n    # a\n    : 1\nz: 1\n`, `a:\n  # a\n  - {? ${key} : 1}\nz: 1\n`],
  [
    'beside a mapping on one line',
    `tables:\n  t:\n    columns:\n      ? ${key}\n      : {a: 1} # a\n`,
    `tables:\n  t:\n    columns:\n      ? ${key}\n      : {a: 1} # a\n`,
  ],
  ['above a value on its own line', 'a:\n  # a\n  1\nz: 1\n', '# a\na: 1\nz: 1\n'],
])('a comment stays with its long key: %s', (_, text, want) => {
  expect(pulled(text)).toBe(want);
  expect(pulled(want)).toBe(want);
});

const { map: anyMap } = fc.letrec<{ tree: Tree; map: TreeMap; list: readonly Tree[] }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.constantFrom<Tree>(1, 'x', null, new Map(), []), tie('map'), tie('list')),
  map: fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', ...long), tie('tree')), {
      minLength: 1,
      selector: ([name]) => name,
    })
    .map((entries) => new Map(entries)),
  list: fc.array(tie('tree'), { minLength: 1, maxLength: 2 }),
}));
const anyComments = fc.array(
  fc.tuple(
    fc.nat(),
    fc.constantFrom({ before: ['# above'] }, { before: ['# a', '# b'], after: '# beside' }, { before: [], after: '#' }),
  ),
  { maxLength: 4 },
);

function pointersOf(value: Tree, above = ''): string[] {
  const items = isTreeList(value) ? value.map((item, index) => [String(index), item] as const) : [];
  const entries = isTreeMap(value) ? [...value] : items;
  return entries.flatMap(([name, item]) => [above + pointerOf(name), ...pointersOf(item, above + pointerOf(name))]);
}

test('comments beside long keys do not move again', () => {
  fc.assert(
    fc.property(anyMap, anyComments, (map, wanted) => {
      const pointers = pointersOf(map);
      const comments = new Map(wanted.map(([index, said]) => [pointers[index % pointers.length]!, said] as const));
      const once = printDocument(map, comments);
      expect(parseYaml(once, 'a.yml')).toEqual({ value: map, findings: [] });
      expect(pulled(once)).toBe(once);
    }),
    { numRuns: 300 },
  );
});
