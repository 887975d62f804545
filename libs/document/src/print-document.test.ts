import { commentsByPointer, FloatText, parseYaml, type Tree, type TreeMap } from '@cdf/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floatSpelling } from './float-spelling.ts';
import { canonicalise, printDocument } from './index.ts';
import { anyDocument, anyMap } from './testing/random-trees.ts';

/** Floats by value: their spelling is the printer's. */
function withPrintedFloats(tree: Tree): Tree {
  if (tree instanceof FloatText) return new FloatText(floatSpelling(tree.text));
  if (Array.isArray(tree)) return tree.map(withPrintedFloats);
  if (tree instanceof Map) return new Map([...tree].map(([key, value]) => [key, withPrintedFloats(value)]));
  return tree;
}

const expectSame = (tree: TreeMap): void => {
  const { value, findings } = parseYaml(printDocument(tree), 'f');
  expect(findings).toEqual([]);
  expect(value).toEqual(withPrintedFloats(tree));
};

test('what is printed is read back, whatever the tree', () => {
  fc.assert(fc.property(anyMap, expectSame), { numRuns: 3000 });
});

test('a whole document is read back', () => {
  fc.assert(
    fc.property(anyDocument, (document) => expectSame(canonicalise(document))),
    { numRuns: 500 },
  );
});

test('keys too long for a reader are printed with a question mark, at every depth', () => {
  const long = 'k'.repeat(1025);
  const inner = new Map<string, Tree>([[long, 1]]);
  expectSame(
    new Map<string, Tree>([
      [long, inner],
      ['list', [inner, [inner]]],
      ['x', new Map([[long, [1]]])],
    ]),
  );
  expect(printDocument(inner)).toBe(`? ${long}\n: 1\n`);
  expect(printDocument(new Map([['k'.repeat(1024), 1]]))).not.toContain('?');
});

const floats: [given: string, want: string][] = [
  ['1.0', '1.0'],
  ['1e16', '1.0e+16'],
  ['9999999999999998.0', '9999999999999998.0'],
  ['1e-7', '1.0e-07'],
  ['0.0001', '0.0001'],
  ['1e-5', '1.0e-05'],
  ['2.50', '2.5'],
  ['1.5E300', '1.5e+300'],
  ['-0.0', '-0.0'],
  ['1e999', '.inf'],
  ['-.INF', '-.inf'],
  ['.NaN', '.nan'],
];
test.each(floats)('the float %s is printed as PyYAML prints it: %s', (given, want) => {
  expect(floatSpelling(given)).toBe(want);
});

const commented = `# yaml-language-server: $schema=x
version: 1 # one
# about tables
tables:
  # about orders
  orders: # here
    x-sqlmesh:
      audits:
        # enough rows
        - name: number_of_rows # why
          # at least
          threshold: '1'
        # plain
        - not_null # all
    columns:
      # the key
      id: {data_type: bigint} # stable
      total:
        # money
        data_type: decimal # exact
        nullable: false
# the end
`;

test('comments stay where they are, at keys, list items and entries of list items', () => {
  const tree = parseYaml(commented, 'f').value as TreeMap;
  expect(printDocument(tree, commentsByPointer(commented))).toBe(commented);
});

test('a comment whose entry is gone moves above what is left, and a second printing changes nothing', () => {
  const tree = parseYaml('version: 1\ntables: {orders: {columns: {}, x-sqlmesh: {audits: [not_null]}}}', 'f')
    .value as TreeMap;
  const once = printDocument(tree, commentsByPointer(commented));
  for (const comment of commented.match(/#.*/g) ?? []) expect(once).toContain(comment);
  expect(printDocument(tree, commentsByPointer(once))).toBe(once);
});

test('no comment is lost and none moves twice, whatever became of the tree', () => {
  const comment = fc.stringMatching(/^#[ a-z#:'"-]{0,8}[a-z]$/);
  const placed = fc.array(fc.tuple(comment, fc.nat(), fc.boolean()), { maxLength: 6 });
  fc.assert(
    fc.property(anyMap, anyMap, placed, (before, after, comments) => {
      const lines = printDocument(before).split('\n').slice(0, -1);
      for (const [text, at, isAlone] of comments) {
        const index = at % lines.length;
        if (isAlone) lines.splice(index, 0, `${/^ */.exec(lines[index]!)![0]}${text}`);
        else lines[index] += ` ${text}`;
      }
      const given = commentsByPointer(`${lines.join('\n')}\n`);
      const said = [...given.values()].flatMap(({ before: above, after: end }) => [
        ...above,
        ...(end === undefined ? [] : [end]),
      ]);
      const printed = printDocument(after, given);
      expect(parseYaml(printed, 'f').value).toEqual(withPrintedFloats(after));
      for (const text of said) expect(printed).toContain(text);
      expect(printDocument(after, commentsByPointer(printed))).toBe(printed);
    }),
    { numRuns: 2000 },
  );
});

test('a short column stands on one line, one with a description does not', () => {
  const printed = printDocument(
    canonicalise(
      parseYaml(
        'tables: {t: {columns: {a: {nullable: false, data_type: text}, b: {description: B, data_type: text}}}}',
        'f',
      ).value as TreeMap,
    ),
  );
  expect(printed).toContain(
    '      a: {data_type: text, nullable: false}\n      b:\n        data_type: text\n        description: B\n',
  );
});
