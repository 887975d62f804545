import { parseYaml, type TreeMap } from '@cdf/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalise, printDocument } from './index.ts';
import { anyDocument } from './testing/random-trees.ts';

const treeOf = (text: string): TreeMap => parseYaml(text, 'f').value as TreeMap;
const canonical = (text: string): string => printDocument(canonicalise(treeOf(text)));

test('the canonical form is a fixed point, also through print and parse', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const once = canonicalise(document);
      expect(canonicalise(once)).toEqual(once);
      const printed = printDocument(once);
      expect(printDocument(canonicalise(treeOf(printed)))).toBe(printed);
    }),
    { numRuns: 500 },
  );
});

test('keys come in one order, tables by name, columns as stored, and counters are neutral', () => {
  const given = `
tables:
  b: {columns: {z: {nullable: false, precision: 3, x-b: 1, data_type: text, x-a: 1, primary_key: true}, a: {}}, write_disposition: merge}
  a: {columns: {}, x-sqlmesh: {tags: [raw]}, x-note: 1, x-normalizer: {seen-data: true}, parent: b, x-cdf: {}, description: A}
x-owner: me
normalizers: {names: snake_case}
x-cdf: {version: 1}
settings: {}
previous_hashes: [old]
description: D
name: shop
imported_version_hash: i
engine_version: 11
version_hash: h
version: 7
`;
  expect(canonical(given)).toBe(`version: 1
version_hash: h
engine_version: 11
name: shop
description: D
previous_hashes: []
settings: {}
normalizers:
  names: snake_case
x-cdf:
  version: 1
x-owner: me
tables:
  a:
    description: A
    parent: b
    x-note: 1
    x-normalizer:
      seen-data: true
    x-cdf: {}
    x-sqlmesh:
      tags:
        - raw
    columns: {}
  b:
    write_disposition: merge
    columns:
      z: {data_type: text, precision: 3, nullable: false, primary_key: true, x-a: 1, x-b: 1}
      a: {}
`);
});

const defaults: [name: string, given: string, want: string][] = [
  [
    'hints of a column that dlt puts back or takes for absent go',
    'tables: {t: {columns: {a: {name: a, nullable: true, timezone: true, variant: false, row_key: false, unique: false, precision: null, dedup_sort: null}}}}',
    'a: {}',
  ],
  [
    'values that are no default stay',
    'tables: {t: {columns: {a: {nullable: false, timezone: false, variant: true, precision: 0, dedup_sort: asc}}}}',
    'a: {precision: 0, timezone: false, nullable: false, variant: true, dedup_sort: asc}',
  ],
  [
    'false and null of x- keys are values',
    'tables: {t: {columns: {a: {x-active-record-timestamp: null, x-annotation-pii: false}}}}',
    'a: {x-active-record-timestamp: null, x-annotation-pii: false}',
  ],
  [
    'a root loses append and a resource of its own name',
    'tables: {t: {name: t, write_disposition: append, resource: t, columns: {}}}',
    'columns: {}',
  ],
  ['another resource stays', 'tables: {t: {resource: r, columns: {}}}', 'resource: r\n    columns: {}'],
  [
    'a nested table keeps what it says itself, it would inherit otherwise',
    'tables: {t: {parent: p, write_disposition: append, resource: t, columns: {}}}',
    'parent: p\n    resource: t\n    write_disposition: append\n    columns: {}',
  ],
  ['an empty mapping of a table is taken for null', 'tables: {t: {columns: null}}', 'columns: {}'],
];
for (const [name, given, want] of defaults) {
  test(name, () => {
    const body = want.startsWith('a: ') ? `columns:\n      ${want}` : want;
    expect(canonical(given)).toContain(`  t:\n    ${body}\n`);
  });
}

test('the order of keys within a value means nothing to dlt, and much to a person', () => {
  const one =
    'settings: {a: {c: 1, b: [{y: 1, x: 2}]}}\ntables: {t: {columns: {}, x-sqlmesh: {z: 1, a: 1}, x-free: {z: 1, a: 1}}}';
  const other =
    'tables: {t: {x-free: {a: 1, z: 1}, x-sqlmesh: {z: 1, a: 1}, columns: {}}}\nsettings: {a: {b: [{x: 2, y: 1}], c: 1}}';
  expect(canonical(one)).toBe(canonical(other));
  expect(canonical(one)).toContain('x-sqlmesh:\n      z: 1\n      a: 1\n');
});
