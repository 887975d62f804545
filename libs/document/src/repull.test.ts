import { isTreeList, isTreeMap, parseYaml, type Tree, type TreeMap } from '@cdf/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asMap, canonicalise, mapAt, overlay, printDocument, readCommitted } from './index.ts';
import { anyDocument, anyText, anyTree } from './testing/random-trees.ts';
import { styledYaml } from './testing/styled-yaml.ts';

const origin = { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw' };

function pull(dlt: TreeMap, committed: string): string {
  const present = readCommitted(committed, 'f');
  expect(present.findings).toEqual([]);
  const { value } = overlay(dlt, present.value.tree, origin, 'f', present.value.comments);
  return printDocument(canonicalise(value), present.value.comments);
}

/** Keys that stand before a colon: those YAML wants a `?` for are the matter of print-document.test.ts. */
function short(value: Tree): Tree {
  if (isTreeList(value)) return value.map(short);
  return isTreeMap(value) ? new Map([...value].map(([key, item]) => [key.slice(0, 40), short(item)])) : value;
}
const anyShortDocument = anyDocument.map((document) => short(document) as TreeMap);
const anyName = anyText.map((name) => name.slice(0, 40));

const treeOf = (text: string): TreeMap => parseYaml(text, 'f').value as TreeMap;

/** What dlt makes of a schema between two pulls: tables and columns go, come, and get other names. */
const anyChange = fc.array(
  fc.record({ table: fc.nat(), column: fc.option(fc.nat()), name: fc.option(anyName), hash: fc.boolean() }),
  { maxLength: 4 },
);
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function changed(document: TreeMap, changes: Change): TreeMap {
  let tables = new Map(mapAt(document, 'tables'));
  for (const { table, column, name } of changes) {
    const at = nth(tables, table);
    if (at === undefined) continue;
    if (column === null) tables = renamed(tables, at, name);
    else {
      const entries = new Map(asMap(tables.get(at)));
      const columns = new Map(mapAt(entries, 'columns'));
      const hint = nth(columns, column);
      if (hint !== undefined) tables.set(at, entries.set('columns', renamed(columns, hint, name)));
    }
  }
  const hash = changes.some((change) => change.hash) ? 'hash3' : document.get('version_hash')!;
  return new Map(document).set('tables', tables).set('version_hash', hash);
}

const nth = (map: TreeMap, index: number): string | undefined => [...map.keys()][index % Math.max(1, map.size)];

const renamed = (map: TreeMap, key: string, name: string | null): Map<string, Tree> =>
  new Map(
    [...map].flatMap(([other, value]) => (other !== key ? [[other, value]] : name === null ? [] : [[name, value]])),
  );

/** A person's keys at tables and columns, also at some dlt does not have. */
const anyNotes = fc.array(
  fc.record({
    table: fc.nat(),
    column: fc.option(fc.oneof(fc.nat(), anyName)),
    key: fc.constantFrom('x-mine', 'x-own/c.d'),
  }),
  { maxLength: 4 },
);

test('whatever style a person writes in, a re-pull keeps every key and comment, and the next changes nothing', () => {
  fc.assert(
    fc.property(
      anyShortDocument,
      anyChange,
      anyNotes,
      anyTree.map(short),
      fc.nat(),
      (before, changes, notes, value, seed) => {
        const first = treeOf(pull(before, ''));
        const tables = new Map(mapAt(first, 'tables'));
        const written: [table: string, column: string | undefined, key: string][] = [];
        for (const { table, column, key } of notes) {
          const name = nth(tables, table) ?? 'mine';
          const entries = new Map(asMap(tables.get(name)) ?? [['columns', new Map()]]);
          const columns = new Map(mapAt(entries, 'columns'));
          if (column === null) entries.set(key, value);
          else {
            const at = typeof column === 'string' ? column : (nth(columns, column) ?? 'own');
            entries.set('columns', columns.set(at, new Map(asMap(columns.get(at))).set(key, value)));
            written.push([name, at, key]);
          }
          if (column === null) written.push([name, undefined, key]);
          tables.set(name, entries);
        }
        const { text, comments } = styledYaml(new Map(first).set('tables', tables), seed);
        const pulled = pull(changed(before, changes), text);
        const found = mapAt(treeOf(pulled), 'tables');
        for (const [table, column, key] of written) {
          const entries = mapAt(found, table);
          const home = column === undefined ? entries : mapAt(mapAt(entries, 'columns'), column);
          expect([table, column, key, home.has(key)]).toEqual([table, column, key, true]);
        }
        for (const comment of comments) expect(pulled).toContain(comment);
        expect(pull(changed(before, changes), pulled)).toBe(pulled);
      },
    ),
    { numRuns: 1000 },
  );
});
