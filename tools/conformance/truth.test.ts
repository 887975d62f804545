import { expect, test } from 'vitest';
import { fixtures } from './fixtures.ts';
import { canonical, readTruth, rowDifferences, type Spelling } from './truth.ts';

test.each<[string | null, Spelling, string | null]>([
  [null, 'json', null],
  ['1.500000000', 'fraction', '1.5'],
  ['100.0', 'fraction', '100'],
  ['100', 'fraction', '100'],
  ['1.50e+300', 'fraction', '1.50e+300'],
  ['1.50', 'other', '1.50'],
  ['{"b": [1, {"d": null, "c": 2}], "a": "x"}', 'json', '{"a":"x","b":[1,{"c":2,"d":null}]}'],
])('%s as %s is %s', (text, spelling, wanted) => {
  expect(canonical(text, spelling)).toBe(wanted);
});

test('rows are compared in no order and counted', () => {
  expect(rowDifferences([['a', null], ['b'], ['b']], [['b'], ['a', null], ['c']])).toEqual({
    missing: ['["c"]'],
    unexpected: ['["b"]'],
  });
});

test.each(fixtures().map((fixture) => [fixture.key, fixture] as const))(
  'the rows of %s fit their columns',
  (_, fixture) => {
    const tables = [...readTruth(fixture).values()];
    expect(tables).not.toEqual([]);
    for (const { columns, rows } of tables) expect(rows.every(({ length }) => length === columns.length)).toBe(true);
  },
);
