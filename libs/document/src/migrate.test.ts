import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTreeMap, parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { canonicalise, migrate, printDocument } from './index.ts';

const treeOf = (text: string): TreeMap => {
  const { value, findings } = parseYaml(text, 'f');
  expect(findings).toEqual([]);
  if (!isTreeMap(value)) throw new Error('no mapping');
  return value;
};

/** One document as dlt's engines 8 to 12 store it. */
const engine = (version: number): TreeMap =>
  treeOf(readFileSync(join(import.meta.dirname, 'fixtures/engines', `engine${version}.schema.json`), 'utf8'));

/** The canonical text without what differs on purpose: the hash, and engine 11's mark of a lifted document. */
function contentOf(version: number): string {
  const { value, findings } = migrate(engine(version), 'f');
  expect(findings).toEqual([]);
  return printDocument(canonicalise(value))
    .replace(/^version_hash: .*$/m, '')
    .replace(/^ {2}use_break_path_on_normalize: false\n/m, '');
}

test.each([9, 10])('engine %i lifts to what dlt makes of it', (version) => {
  expect(contentOf(version)).toBe(contentOf(11));
  const normalizers = migrate(engine(version), 'f').value.get('normalizers');
  expect(isTreeMap(normalizers) && normalizers.get('use_break_path_on_normalize')).toBe(false);
});

test('engine 11 stays as it is', () => {
  expect(migrate(engine(11), 'f').value).toEqual(engine(11));
});

test('an older engine is sent to dlt, a newer one is refused', () => {
  expect(migrate(engine(8), 'exports/eng.schema.json').findings).toEqual([
    {
      code: 'CDF202',
      severity: 'error',
      message: 'The schema has engine version 8; cdf reads versions 9 to 11',
      at: { file: 'exports/eng.schema.json', pointer: '/engine_version' },
      hint: 'let dlt lift it: dlt schema exports/eng.schema.json --format yaml',
    },
  ]);
  expect(migrate(engine(12), 'f').findings).toMatchObject([{ code: 'CDF203', at: { pointer: '/engine_version' } }]);
});

const cases: [name: string, given: string, want: string][] = [
  [
    'preferred types, default hints and a switch of the normaliser are lifted too',
    `engine_version: 9
settings: {preferred_types: {'re:^a': complex, b: text}, default_hints: {foreign_key: [_dlt_parent_id]}}
normalizers: {json: {config: {generate_dlt_id: true, max_nesting: 2}}}
tables: {}`,
    `engine_version: 11
settings: {preferred_types: {'re:^a': json, b: text}, default_hints: {row_key: [_dlt_id], parent_key: [_dlt_parent_id]}}
normalizers: {json: {config: {max_nesting: 2}}, use_break_path_on_normalize: false}
tables: {}`,
  ],
  [
    'a foreign key that is not the parent’s goes without a trace, an id that was not unique is no row key',
    'engine_version: 9\ntables: {t: {columns: {_dlt_id: {data_type: text}, a: {data_type: complex, foreign_key: true}}}}',
    'engine_version: 11\ntables: {t: {columns: {_dlt_id: {data_type: text}, a: {data_type: json}}}}\nnormalizers: {use_break_path_on_normalize: false}',
  ],
  [
    'marks of columns that began with nulls are taken out, with the columns that are still nothing else',
    `engine_version: 11
tables: {t: {columns: {a: {x-normalizer: {seen-null-first: true}},
  b: {data_type: text, x-normalizer: {seen-null-first: true}},
  c: {data_type: text, x-normalizer: {seen-null-first: true, other: 1}}}}}`,
    'engine_version: 11\ntables: {t: {columns: {b: {data_type: text}, c: {data_type: text, x-normalizer: {other: 1}}}}}',
  ],
  ['a document without an engine version is left to the JSON Schema', 'tables: {}', 'tables: {}'],
  [
    'tables that are no mappings do no harm',
    'engine_version: 9\ntables: [1]',
    'engine_version: 11\ntables: [1]\nnormalizers: {use_break_path_on_normalize: false}',
  ],
];
for (const [name, given, want] of cases) {
  test(name, () => expect(migrate(treeOf(given), 'f').value).toEqual(treeOf(want)));
}
