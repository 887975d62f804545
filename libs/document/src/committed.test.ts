import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { canonicalise, conflictSides, overlay, printDocument, readCommitted } from './index.ts';

const origin = { destination: { name: 'warehouse', type: 'duckdb' }, dataset: 'raw' };

const dlt = parseYaml(
  'version_hash: h3\nname: shop\ntables: {orders: {description: Newest, columns: {id: {data_type: bigint}, n: {data_type: text}}}}',
  'f',
).value as TreeMap;

function solve(text: string) {
  const { value, findings } = readCommitted(text, 'schema.yml');
  const merged = overlay(dlt, value.tree, origin, 'schema.yml', value.comments);
  return { text: printDocument(canonicalise(merged.value), value.comments), findings };
}

const conflicted = `version: 1
<<<<<<< HEAD
version_hash: h1
||||||| base
version_hash: h0
=======
version_hash: h2
>>>>>>> feature
x-cdf:
  from_dlt:
<<<<<<< HEAD
    - orders/description
=======
    - orders/description
    - orders/x-theirs-of-dlt
>>>>>>> feature
tables:
  orders:
<<<<<<< HEAD
    description: dlt's, older
    x-owner: ada # ours
    x-sqlmesh:
      tags: [ours]
=======
    # theirs
    description: dlt's, newer
    x-owner: bob
    x-theirs-of-dlt: 1
    x-sqlmesh:
      tags: [theirs]
      owner: bob
>>>>>>> feature
    columns:
      id: {data_type: bigint}
<<<<<<< HEAD
      n: {data_type: text, x-ours: 1}
=======
      n: {data_type: double, x-theirs: 1}
      gone: {x-theirs: 1}
>>>>>>> feature
`;

test('a merge conflict is solved: people’s keys of both sides, ours first, dlt’s part from the source', () => {
  const { text, findings } = solve(conflicted);
  expect(findings).toEqual([]);
  expect(text.slice(text.indexOf('tables:'))).toBe(`tables:
  orders:
    # theirs
    description: Newest
    x-owner: ada # ours
    x-sqlmesh:
      tags:
        - ours
      owner: bob
    columns:
      id: {data_type: bigint}
      'n': {data_type: text, x-ours: 1, x-theirs: 1}
      gone: {x-theirs: 1}
`);
  expect(solve(text)).toEqual({ text, findings: [] });
});

test('line breaks of Windows make no difference', () => {
  expect(solve(conflicted.replaceAll('\n', '\r\n'))).toEqual(solve(conflicted));
});

test('a fault in a side is found at its line in the file', () => {
  const faulty = 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: [\n>>>>>>> x\n';
  expect(readCommitted(faulty, 'schema.yml').findings).toMatchObject([{ code: 'CDF101', at: { file: 'schema.yml' } }]);
  const twice = 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nc: 1\n>>>>>>> x\nc: 2\n';
  expect(readCommitted(twice, 'schema.yml').findings).toMatchObject([{ code: 'CDF101', at: { line: 7, column: 1 } }]);
});

const sides: [name: string, given: string, ours: string | undefined, theirs?: string][] = [
  ['no conflict', 'a: 1\n=======\n', undefined],
  ['a side may be empty', '<<<<<<< a\n=======\nb\n>>>>>>> c', '', 'b\n'],
  [
    'several conflicts',
    '<<<<<<<\n1\n=======\n2\n>>>>>>>\nx\n<<<<<<<\n3\n=======\n4\n>>>>>>>\n',
    '1\nx\n3\n',
    '2\nx\n4\n',
  ],
  [
    'lines that only look like markers',
    '<<<<<<< a\n========\n=======x\n=======\n>>>>>>>> \n>>>>>>> b\n',
    '========\n=======x\n',
    '>>>>>>>> \n',
  ],
  [
    'an underline of text outside is text',
    '<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n=======\n',
    '1\n=======\n',
    '2\n=======\n',
  ],
  ['an end is missing', '<<<<<<< a\n1\n=======\n2\n', undefined],
  ['the middle is missing', '<<<<<<< a\n1\n>>>>>>> b\n', undefined],
  ['a conflict within a conflict', '<<<<<<< a\n<<<<<<< b\n1\n=======\n2\n>>>>>>> c\n', undefined],
];
for (const [name, given, ours, theirs] of sides) {
  test(`sides of a conflict: ${name}`, () => {
    const found = conflictSides(given);
    expect(found?.ours.text).toBe(ours);
    expect(found?.theirs.text).toBe(theirs);
  });
}

test('an empty contract holds nothing', () => {
  expect(readCommitted('', 'f')).toMatchObject({ value: { tree: undefined }, findings: [] });
});
