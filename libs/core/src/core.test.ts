import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  digest,
  digestAll,
  finding,
  nameMatcher,
  nearest,
  nearestHint,
  pointerKeys,
  pointerOf,
  sortFindings,
} from './index.ts';

const near: [name: string, known: string[], want: string | undefined][] = [
  ['wehn', ['do', 'name', 'when'], 'when'],
  ['custmer_id', ['customer_id', 'customer'], 'customer_id'],
  ['ORDERS', ['orders'], 'orders'],
  ['dataset', ['dataset'], undefined],
  ['x', ['whatever'], undefined],
  ['ab', ['ac', 'ad'], 'ac'],
  ['', ['a'], 'a'],
  ['a'.repeat(500), ['a'.repeat(499)], undefined],
];

test.each(near)('the name nearest to "%s" in %j', (name, known, want) => {
  expect(nearest(name, known)).toBe(want);
});

test('without a near name the hint lists what there is', () => {
  expect(nearestHint('zzz', ['b', 'a'])).toBe('known: "a", "b"');
  expect(nearestHint('zzz', [])).toBe('there is none to choose from');
  expect(nearestHint('zzz', [...'abcdefghij'])).toMatch(/"h", …$/);
});

const globs: [globs: string[], name: string, want: boolean][] = [
  [['orders'], 'orders', true],
  [['orders'], 'Orders', false],
  [['order?'], 'orders', true],
  [['*_id'], 'customer_id', true],
  [['*', '!_dlt*'], '_dlt_id', false],
  [['!_dlt*'], 'id', true],
  [['*', '!tmp_*', 'tmp_keep'], 'tmp_keep', true],
  [['a.b'], 'axb', false],
  [['*'], 'two\nlines', true],
  [['a?c'], 'a🦆c', true],
  [[], 'a', false],
];

test.each(globs)('the globs %j and the name "%s"', (list, name, want) => {
  expect(nameMatcher(list)(name)).toBe(want);
});

test('a pointer gives back the keys it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (keys) => {
      expect(pointerKeys(pointerOf(...keys))).toEqual(keys);
    }),
  );
  expect(pointerOf('tables', 'a/b~c', 0)).toBe('/tables/a~1b~0c/0');
});

test('a text and its bytes have one digest, and no two lists share one', () => {
  const bytes = new TextEncoder().encode('grün');
  expect(digestAll([['a', 'grün']])).toBe(digestAll([['a', bytes]]));
  const lists: [string, string][][] = [
    [['a', 'bc']],
    [['ab', 'c']],
    [
      ['a', 'b'],
      ['c', ''],
    ],
    [
      ['a', ''],
      ['bc', ''],
    ],
    [],
  ];
  expect(new Set(lists.map((list) => digestAll(list))).size).toBe(lists.length);
  expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('findings are sorted by place and shown once, whatever order they were made in', () => {
  const one = finding('CDF102', { file: 'b', pointer: '/x' }, 'one');
  const two = finding('CDF101', { file: 'a', line: 10, column: 1 }, 'two');
  const three = finding('CDF101', { file: 'a', line: 9, column: 1 }, 'three');
  expect(sortFindings([one, two, three, { ...one }])).toEqual([three, two, one]);
  expect(finding('CDF302', one.at, 'm').severity).toBe('warning');
});
