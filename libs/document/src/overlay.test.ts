import { commentsByPointer, parseYaml, type Tree, type TreeMap } from '@cdf/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asMap, canonicalise, mapAt, overlay, printDocument, readCommitted, textsAt } from './index.ts';
import { anyDocument, anyText, anyTree } from './testing/random-trees.ts';

const treeOf = (text: string): TreeMap => parseYaml(text, 'f').value as TreeMap;
const origin = { destination: { name: 'warehouse', type: 'duckdb' }, dataset: 'raw' };

/** The contract that a pull leaves: its text, and what was found. */
function pull(dlt: string | TreeMap, committed?: string) {
  const tree = typeof dlt === 'string' ? treeOf(dlt) : dlt;
  const present = readCommitted(committed ?? '', 'f');
  expect(present.findings).toEqual([]);
  const { value, findings } = overlay(tree, present.value.tree, origin, 'f', present.value.comments);
  return { text: printDocument(canonicalise(value), present.value.comments), findings };
}

const fromDlt = (text: string): string[] => textsAt(mapAt(treeOf(text), 'x-cdf'), 'from_dlt');

const dlt = `version_hash: h1
engine_version: 11
name: shop
description: The shop
tables:
  orders:
    description: Orders
    x-normalizer: {seen-data: true}
    x-merge-strategy: upsert
    columns:
      id: {data_type: bigint}
      email: {data_type: text, description: E-mail, x-annotation-pii: email}
  _dlt_loads:
    description: Loads
    columns: {load_id: {data_type: text, description: Id}}
`;

test('the first pull records what dlt wrote, and nothing of its own tables', () => {
  const { text, findings } = pull(dlt);
  expect(findings).toEqual([]);
  expect(fromDlt(text)).toEqual([
    '/description',
    'orders.email/description',
    'orders.email/x-annotation-pii',
    'orders/description',
  ]);
});

test('a second pull changes nothing', () => {
  const { text } = pull(dlt);
  expect(pull(dlt, text)).toEqual({ text, findings: [] });
});

test('what dlt wrote follows dlt, when its schema changed', () => {
  const { text } = pull(dlt);
  const next = dlt
    .replace('h1', 'h2')
    .replace('description: Orders', 'description: All orders')
    .replace(', x-annotation-pii: email', '');
  const pulled = pull(next, text);
  expect(pulled.findings).toEqual([]);
  expect(pulled.text).toContain('description: All orders');
  expect(pulled.text).not.toContain('x-annotation-pii');
});

test('what a person adds stays, whatever dlt does', () => {
  const edited = pull(dlt)
    .text.replace('  orders:\n', '  orders:\n    # ask Ada\n    x-owner: ada\n')
    .replace('id: {data_type: bigint}', 'id: {data_type: bigint, x-renamed-from: key} # the key');
  const { text, findings } = pull(dlt.replace('h1', 'h2'), edited);
  expect(findings).toEqual([]);
  for (const written of ['# ask Ada\n    x-owner: ada', 'x-renamed-from: key} # the key'])
    expect(text).toContain(written);
  expect(fromDlt(text)).not.toContain('orders/x-owner');
});

test('an edit of what dlt wrote becomes the person’s while dlt’s schema is the same', () => {
  const edited = pull(dlt)
    .text.replace('description: E-mail', 'description: Work address')
    .replace('x-annotation-pii: email', 'x-annotation-pii: false');
  const first = pull(dlt, edited);
  const second = pull(dlt.replace('h1', 'h2').replace('E-mail', 'Mail'), first.text);
  expect(second.text).toContain('description: Work address');
  expect(second.text).toContain('x-annotation-pii: false');
  const at = { file: 'f', pointer: '/tables/orders/columns/email/description' };
  expect(second.findings).toMatchObject([
    { code: 'CDF208', severity: 'warning', at, message: 'dlt describes "orders.email" otherwise: "Mail"' },
    { code: 'CDF208', message: 'dlt has another "x-annotation-pii" for "orders.email": "email"' },
  ]);
});

test('dlt’s own keys come from dlt, and so does all it says of its own tables', () => {
  const edited = pull(dlt)
    .text.replace('x-merge-strategy: upsert', 'x-merge-strategy: scd2')
    .replace('description: Loads', 'description: My loads')
    .replace('data_type: bigint', 'data_type: text');
  expect(pull(dlt, edited)).toEqual({ text: pull(dlt).text, findings: [] });
});

const withNotes = pull(dlt)
  .text.replace('    x-merge-strategy: upsert\n', '    x-merge-strategy: upsert\n    x-note: noted\n')
  .replace('        x-annotation-pii: email\n', '        x-annotation-pii: email\n        x-note: noted\n');

test('a column dlt dropped stays under a person’s keys, without its type, and is reported', () => {
  const { text, findings } = pull(dlt.replace(/ {6}email.*\n/, ''), withNotes);
  expect(text).toContain('      email: {x-note: noted}\n');
  expect(findings).toMatchObject([
    {
      code: 'CDF207',
      severity: 'warning',
      at: { file: 'f', pointer: '/tables/orders/columns/email', part: 'key' },
      message: 'Column "orders.email" is gone from dlt\'s schema, and a person wrote about it here',
    },
  ]);
});

test('a table dlt dropped stays with the columns a person wrote about', () => {
  const { text, findings } = pull('name: shop\ntables: {}', withNotes);
  expect(text).toContain('  orders:\n    x-note: noted\n    columns:\n      email: {x-note: noted}\n');
  expect(findings).toMatchObject([{ code: 'CDF207', at: { pointer: '/tables/orders', part: 'key' } }]);
});

test('what dlt dropped and nobody wrote about goes; a comment is written about', () => {
  const { text } = pull(dlt);
  expect(pull('name: shop\ntables: {}', text)).toMatchObject({ findings: [] });
  expect(pull('name: shop\ntables: {}', text).text).not.toContain('orders');
  const noted = pull(
    'name: shop\ntables: {}',
    text.replace('id: {data_type: bigint}', 'id: {data_type: bigint} # rather uuid'),
  );
  expect(noted.text).toContain('      id: {} # rather uuid\n');
  expect(noted.findings).toMatchObject([{ code: 'CDF207', at: { pointer: '/tables/orders' } }]);
});

test('a table dlt did not load stays whole, until dlt loads it', () => {
  const committed =
    'x-cdf: {}\ntables:\n  prices:\n    x-cdf:\n      managed: false\n    columns:\n      p: {data_type: double}\n';
  const kept = pull('name: shop\ntables: {}', committed);
  expect(kept.findings).toEqual([]);
  expect(kept.text).toContain(committed.slice(committed.indexOf('  prices')));
  const loaded = pull('name: shop\ntables: {prices: {columns: {p: {data_type: decimal}}}}', committed);
  expect(loaded.text).toContain('  prices:\n    columns:\n      p: {data_type: decimal}\n');
});

test('the type read from the destination stays as long as the column', () => {
  const committed = 'x-cdf: {}\ntables: {orders: {columns: {id: {x-sql-type: UUID}, old: {x-sql-type: UUID}}}}';
  const { text, findings } = pull(dlt, committed);
  expect(text).toContain('id: {data_type: bigint, x-sql-type: UUID}');
  expect(text).not.toContain('old');
  expect(findings).toEqual([]);
});

test('names with dots and slashes do not take each other’s entries', () => {
  const odd = (hint: string) => `version_hash: h
tables:
  a: {columns: {b/c.d: {data_type: text, ${hint}}}}
  a.b/c: {columns: {d: {data_type: text, ${hint}}}}
  a.b: {columns: {}, x-k: 1}
`;
  const { text } = pull(odd('x-k: 1'));
  expect(fromDlt(text)).toEqual(['a.b~1c.d/x-k', 'a~2b/x-k', 'a~2b~1c.d/x-k']);
});

/** A person's work: descriptions, keys and comments anywhere, each with a text found nowhere else. */
const anyEdits = fc.array(
  fc.record({
    table: fc.nat(),
    column: fc.option(fc.nat()),
    key: fc.oneof(fc.constant('description'), fc.constantFrom('x-mine', 'x-b/c.d', 'x-sqlmesh')),
    isNew: fc.boolean(),
  }),
  { maxLength: 5 },
);

test('a description that dlt says is null is nobody’s: a person’s stays when the schema changes', () => {
  const dlt = (hash: string) =>
    parseYaml(
      `{version_hash: ${hash}, name: s, tables: {t: {description: null, columns: {a: {data_type: text, description: null}}}}}`,
      'f',
    ).value as TreeMap;
  const first = printDocument(canonicalise(overlay(dlt('x'), undefined, origin, 'f').value));
  const written = first
    .replace('  t:\n', '  t:\n    description: Mine\n')
    .replace('{data_type: text}', '{data_type: text, description: too}');
  const again = overlay(dlt('y'), parseYaml(written, 'f').value as TreeMap, origin, 'f');
  expect(again.findings).toEqual([]);
  const text = printDocument(canonicalise(again.value));
  expect([text.includes('description: Mine'), text.includes('description: too')]).toEqual([true, true]);
});

test('a re-pull loses nothing a person wrote, and a second one changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, anyEdits, anyTree, (before, after, edits, value) => {
      const first = treeOf(pull(before).text);
      const tables = new Map<string, Tree>(mapAt(first, 'tables'));
      const written: [path: string[], value: Tree][] = [];
      for (const [index, edit] of edits.entries()) {
        const table = nth(tables, edit.table) ?? 'mine';
        const entries = asMap(tables.get(table)) ?? new Map<string, Tree>([['columns', new Map()]]);
        const column = edit.column === null ? undefined : (nth(mapAt(entries, 'columns'), edit.column) ?? 'own');
        const said: Tree = edit.key === 'description' ? `person ${index}` : [`person ${index}`, value];
        if (table.includes('_dlt_loads') && edit.key === 'description') continue;
        const path = column === undefined ? [table, edit.key] : [table, 'columns', column, edit.key];
        setAt(tables, path, said);
        const spelled = path.join('\0');
        written.splice(0, written.length, ...written.filter(([known]) => known.join('\0') !== spelled), [path, said]);
      }
      const edited = new Map(first).set('tables', tables).set('x-cdf', withoutFromDlt(first));
      const text = printDocument(canonicalise(edited));
      const pulled = pull(after, text);
      for (const [path, said] of written) {
        expect(printDocument(new Map([['v', at(treeOf(pulled.text), ['tables', ...path]) ?? null]]))).toBe(
          printDocument(new Map([['v', path.at(-1) === 'x-sqlmesh' ? said : sortedValue(said)]])),
        );
      }
      expect(pull(after, pulled.text).text).toBe(pulled.text);
    }),
    { numRuns: 1000 },
  );
});

test('no comment of a person is lost by a re-pull', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, fc.array(fc.nat(), { maxLength: 4 }), (before, after, places) => {
      const lines = pull(before).text.split('\n').slice(0, -1);
      const added = places.map((place, index) => {
        lines[place % lines.length] += ` # said ${index}.`;
        return `# said ${index}.`;
      });
      const text = `${lines.join('\n')}\n`;
      const kept = [...commentsByPointer(text).values()].flatMap(({ after: end }) => end ?? []).join(' ');
      const pulled = pull(after, text).text;
      for (const comment of added) expect(kept.includes(comment) && !pulled.includes(comment)).toBe(false);
      expect(pull(after, pulled).text).toBe(pulled);
    }),
    { numRuns: 1000 },
  );
});

test('texts of any kind survive as descriptions', () => {
  fc.assert(
    fc.property(anyText, (said) => {
      const committed = printDocument(treeOf(pull(dlt).text)).replace('description: Orders', 'description: X');
      const edited = treeOf(committed);
      const tables = new Map(mapAt(edited, 'tables'));
      setAt(tables, ['orders', 'columns', 'id', 'description'], said);
      const { text } = pull(dlt, printDocument(new Map(edited).set('tables', tables)));
      expect(at(treeOf(text), ['tables', 'orders', 'columns', 'id', 'description'])).toBe(said);
    }),
  );
});

const nth = (map: TreeMap, index: number): string | undefined => [...map.keys()][index % Math.max(1, map.size)];

function setAt(map: Map<string, Tree>, [key, ...rest]: readonly string[], value: Tree): void {
  if (rest.length === 0) map.set(key!, value);
  else {
    const below = new Map(asMap(map.get(key!)) ?? []);
    setAt(below, rest, value);
    map.set(key!, below);
  }
}

const at = (tree: Tree | undefined, [key, ...rest]: readonly string[]): Tree | undefined =>
  key === undefined ? tree : at(asMap(tree)?.get(key), rest);

/** As `canonicalise` leaves a free value. */
const sortedValue = (value: Tree): Tree => canonicalise(new Map([['x-v', value]])).get('x-v')!;

/** Everything is a person's then; dlt's share would follow dlt. */
const withoutFromDlt = (tree: TreeMap): TreeMap => new Map(mapAt(tree, 'x-cdf')).set('from_dlt', []);
