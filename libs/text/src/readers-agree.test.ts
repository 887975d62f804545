import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CreateNodeOptions,
  type DocumentOptions,
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type SchemaOptions,
  stringify,
} from 'yaml';
import { FloatText, locator, parseYaml, type Tree, toPlain } from './index.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'yes',
    'No',
    '~',
    '1e3',
    '0o17',
    '1_000',
    '2024',
    '12:30',
    '1.0',
    '__proto__',
    '',
    ' a ',
    'a: b',
    '# c',
    '- d',
    'é\n\n f\n',
    '"',
    "it's",
    '\u2028',
    '\t',
    '@x',
    '*y',
    '!z',
    '{',
    'a#b',
    '🦆',
    '\u0085',
  ),
);
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const { map } = fc.letrec<{ document: unknown; list: unknown[]; map: Map<string, unknown> }>((tie) => ({
  document: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('list'), tie('map')),
  list: fc.array(tie('document'), { maxLength: 4 }),
  map: fc.array(fc.tuple(text, tie('document')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
}));

const printings = fc.record({
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED' as const),
  collectionStyle: fc.constantFrom('any', 'flow' as const),
  indent: fc.integer({ min: 2, max: 5 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constant(0), // folding, the other library cuts astral characters in half
});

/** YAML 1.1, as PyYAML has it: with its words and numbers, so that all are quoted; maps are plain mappings. */
const yaml11 = {
  version: '1.1',
  aliasDuplicateObjects: false,
  customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !tag.tag.endsWith(':omap')),
} satisfies DocumentOptions & SchemaOptions & CreateNodeOptions;

test('another YAML library reads the same values, whatever the style they are printed in', () => {
  fc.assert(
    fc.property(map, printings, (value, printing) => {
      const printed = stringify(value, { ...printing, ...yaml11 });
      expect(parseYaml(printed, 'f').findings).toEqual([]);
      expect(parseYaml(printed, 'f').value).toEqual(parse(printed, { ...yaml11, mapAsMap: true }));
    }),
    { numRuns: 400 },
  );
});

test('line ends, a byte order mark and a document marker change no value', () => {
  fc.assert(
    fc.property(map, printings, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (value, printing, end, isMarked) => {
      const printed = stringify(value, { ...printing, ...yaml11 });
      const changed = `\ufeff${isMarked ? '---\n' : ''}${printed}`.replaceAll('\n', end);
      expect(parseYaml(changed, 'f')).toEqual(parseYaml(printed, 'f'));
    }),
    { numRuns: 300 },
  );
});

/** Shape and texts of a value; how plain scalars are typed is another matter. */
function shape(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, inner]) => [String(key), shape(inner)]);
  return Array.isArray(value) ? value.map(shape) : typeof value === 'string' && /[^\d.:+~-]/.test(value) ? value : '';
}

test('of texts made up of pieces of YAML, what both libraries accept has one shape', () => {
  const word = fc.constantFrom('a', 'bc', 'd e', '"f"', "'g'", '"h\\n i"', "j''k", 'é', '🦆', 'l#m', 'n:o');
  const line = fc.tuple(
    fc.constantFrom('', '  ', '    ', '      '),
    fc.constantFrom('', '- ', '- - ', '? '),
    fc.oneof(
      fc.tuple(word, word).map(([key, text]) => `${key}: ${text}`),
      word.map((key) => `${key}:`),
      word,
      fc.tuple(word, word).map(([one, two]) => `[${one}, {${two}: x}]`),
      word.map((key) => `${key}: |`),
      word.map((key) => `${key}: >-`),
      fc.constantFrom('# c', '', '[', ']', '{', '}', ',', '---', 'x: &y z', 'w: *y', '"open', 'shut"'),
    ),
    fc.constantFrom('', '', '', ' # c', ' '),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const source = `${lines.map((parts) => parts.join('')).join('\n')}\n`;
      const ours = parseYaml(source, 'f');
      const theirs = parseDocument(source, { version: '1.2', schema: 'failsafe', uniqueKeys: true });
      if (ours.findings.length > 0 || theirs.errors.length > 0) return;
      accepted += 1;
      expect(shape(ours.value)).toEqual(shape(theirs.toJS({ mapAsMap: true })));
    }),
    { numRuns: 4000 },
  );
  expect(accepted).toBeGreaterThan(200);
});

test('what another YAML library reads stands where we say', () => {
  fc.assert(
    fc.property(map, printings, (value, printing) => {
      const printed = stringify(value, { ...printing, ...yaml11 });
      const find = locator(printed);
      for (const [pointer, offset] of valueOffsets(parseDocument(printed, yaml11).contents)) {
        const { line, column } = find(pointer);
        expect([pointer, offsetOf(printed, line, column)]).toEqual([pointer, offset]);
      }
    }),
    { numRuns: 200 },
  );
});

test('JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
      fc.constantFrom(undefined, 1, '\t'),
      (value, indent) => {
        const printed = JSON.stringify(value, undefined, indent);
        fc.pre(!/[\u007f-\u009f\ufffe\uffff]/.test(printed)); // YAML does not allow them as they are
        expect(JSON.parse(JSON.stringify(toPlain(parseYaml(printed, 'f').value)))).toEqual(JSON.parse(printed));
      },
    ),
  );
});

test('no text makes the reader throw, and a fault has a place in the text', () => {
  const pieces = fc.constantFrom(
    ...':-?,[]{}#&*!|>\'"%@` \n\t\r\0ab1~<=',

    '---',
    '...',
    '<<: ',
    '\\u',
    '!!str ',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (letters) => {
      const source = letters.join('');
      const lines = source.split(/\r\n?|\n/);
      for (const { at } of parseYaml(source, 'f').findings) {
        if (!('line' in at)) throw new Error('a fault of a text has a line');
        expect(at.line).toBeLessThanOrEqual(lines.length);
        expect(at.column).toBeLessThanOrEqual(lines[at.line - 1]!.length + 1);
      }
      expect(locator(source)('/a').line).toBeLessThanOrEqual(lines.length);
    }),
    { numRuns: 1000 },
  );
});

test('floats keep their spelling', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const spelled = Number.isInteger(value) ? `${BigInt(value)}.0` : String(value);
      fc.pre(/\./.test(spelled) && !/e\d/.test(spelled));
      const want: Tree = new FloatText(spelled);
      expect(parseYaml(`a: ${spelled}`, 'f').value).toEqual(new Map([['a', want]]));
      expect(toPlain(want)).toBe(Number(spelled));
    }),
  );
});

function* valueOffsets(node: unknown, pointer = ''): Generator<[string, number]> {
  if (isScalar(node) && node.range != null && (node.type === 'PLAIN' || node.type?.startsWith('QUOTE'))) {
    if (node.range[0] < node.range[1]) yield [pointer, node.range[0]];
  }
  const pairs = isMap(node)
    ? node.items.map(({ key, value }) => [String(isScalar(key) ? (key.source ?? '') : ''), value])
    : [];
  const items = isSeq(node) ? node.items.map((value, index) => [String(index), value]) : [];
  for (const [key, value] of [...pairs, ...items] as [string, unknown][]) {
    yield* valueOffsets(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

function offsetOf(source: string, line: number, column: number): number {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
  return starts[line - 1]! + column - 1;
}
