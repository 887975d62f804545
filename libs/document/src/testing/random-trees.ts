import { FloatText, type Tree, type TreeMap } from '@cdf/text';
import fc from 'fast-check';

const awkward = [
  '',
  ' ',
  ' a',
  'a ',
  'a: b',
  'a:',
  'a #b',
  '# c',
  '- d',
  '? e',
  'yes',
  'No',
  'null',
  '~',
  '2024',
  '1e3',
  '0o17',
  '1.0',
  '.5',
  '12:30',
  '1_000',
  '2026-01-02',
  '<<',
  '=',
  '__proto__',
  'constructor',
  'order-id',
  "it's",
  '"',
  '\\',
  '\t',
  'a\nb',
  'a\r\n\nb ',
  '\u0085',
  '\u2028',
  '\ufeff',
  'Größe 🦆',
  '日本語',
  '@x',
  '*y',
  '&z',
  '!t',
  '%d',
  '`',
  '{a}',
  '[a',
  'a, b',
  '|',
  '>',
  '---',
  '...',
];

/** Texts that YAML readers like to take for something else, and any others. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(...awkward).map((text) => text.padEnd(1100, 'long')),
);

const anyFloat = fc
  .oneof(fc.double({ noNaN: true }), fc.constantFrom(1, 1e16, 1e-5, 1e22, 123456789012345680, -0.0001))
  .map((value) => new FloatText(Number.isFinite(value) ? value.toExponential() : value > 0 ? '.inf' : '-.inf'));

const anyScalar: fc.Arbitrary<Tree> = fc.oneof(
  anyText,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 200n }),
  anyFloat,
);

const { tree, map } = fc.letrec<{ tree: Tree; list: readonly Tree[]; map: TreeMap }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, anyScalar, tie('list'), tie('map')),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  map: fc.array(fc.tuple(anyText, tie('tree')), { maxLength: 4 }).map((entries) => new Map(entries)),
}));

/** Any value a file can hold. */
export const anyTree: fc.Arbitrary<Tree> = tree;

/** Any mapping a file can hold. */
export const anyMap: fc.Arbitrary<TreeMap> = map;

const keyed = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>): fc.Arbitrary<Map<string, T>> =>
  fc.array(fc.tuple(key, value), { maxLength: 4 }).map((entries) => new Map(entries));

const anyColumn = keyed(
  fc.constantFrom('data_type', 'nullable', 'precision', 'primary_key', 'unique', 'description', 'x-a', 'x-b/c.d'),
  anyTree,
);

const anyName = fc.oneof(fc.constantFrom('a', 'b', 'a.b', 'a/b', 'a~2b', '_dlt_loads'), anyText);

/** A table's worth of entries. */
const anyTable: fc.Arbitrary<TreeMap> = fc
  .tuple(
    keyed(fc.constantFrom('name', 'write_disposition', 'resource', 'parent', 'description', 'x-a'), anyTree),
    keyed(anyName, anyColumn),
  )
  .map(([entries, columns]) => new Map<string, Tree>([...entries, ['columns', columns]]));

/** A document of dlt's shape with few names, so that two of them have much in common. */
export const anyDocument: fc.Arbitrary<TreeMap> = fc
  .tuple(
    keyed(fc.constantFrom('version', 'previous_hashes', 'settings', 'description', 'x-owner'), anyTree),
    fc.constantFrom('hash1', 'hash2'),
    keyed(anyName, anyTable),
  )
  .map(
    ([entries, hash, tables]) =>
      new Map<string, Tree>([...entries, ['version_hash', hash], ['engine_version', 11], ['tables', tables]]),
  );
