import { gzipSync } from 'node:zlib';
import { randomFrom } from '../bench/random.ts';

/**
 * One way to spoil a file. `fault`: it must end in a finding in that file; `right`: it means what the good file means; `either`:
 * a finding or outputs, as long as it is one of them.
 */
export interface HostileInput {
  readonly name: string;
  readonly bytes: Buffer;
  readonly outcome: 'fault' | 'right' | 'either';
}

type Outcome = HostileInput['outcome'];
type Row = readonly [name: string, outcome: Outcome, bytes: string | Buffer];

/** A YAML file that is good, and places in it where something can be put. */
export interface GoodYaml {
  readonly text: string;
  /** The text with something added at its top level, the last line. */
  readonly withTop: (line: string) => string;
  /** The text with a free text (a description, a rule's name) written so: plain, quoted, tagged. */
  readonly withWords: (yaml: string) => string;
  readonly isEmptyRight: boolean;
}

const deep = 10_000;
const nestedFlow = `${'['.repeat(deep)}${']'.repeat(deep)}`;
const nestedJson = `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`;
const nestedBlock = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth + 1)}k:\n`).join('');
const bomb = (name: string): string =>
  [
    `${name}: `,
    `  a0: &a0 [x, x, x, x, x, x, x, x, x, x]`,
    ...Array.from({ length: 9 }, (_, i) => `  a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
    '',
  ].join('\n');

const inText = (text: string, position: number, bytes: Buffer): Buffer => {
  const all = Buffer.from(text);
  const at = Math.floor(all.length * position);
  return Buffer.concat([all.subarray(0, at), bytes, all.subarray(at)]);
};

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Every spoiled version of a YAML file. `annotation` is a key that may hold anything, where the format has one. */
export function hostileYaml(good: GoodYaml, annotation: string | undefined): HostileInput[] {
  const { text, withTop, withWords } = good;
  const random = randomFrom(7);
  const free = annotation ?? 'rules';
  const freeOutcome: Outcome = annotation === undefined ? 'fault' : 'right';
  const rows: Row[] = [
    ['nothing', good.isEmptyRight ? 'either' : 'fault', ''],
    ['blanks', good.isEmptyRight ? 'either' : 'fault', '  \n\n \n'],
    ['a comment', 'fault', '# nothing\n'],
    ['null', 'fault', '~\n'],
    ['a word', 'fault', 'shop\n'],
    ['a list', 'fault', '- a\n- b\n'],
    ['binary', 'fault', Buffer.from(Array.from({ length: 4096 }, () => random.below(256)))],
    ['gzip', 'fault', gzipSync(text)],
    ['NUL at the end', 'fault', `${text}\0`],
    ['NUL in the middle', 'fault', inText(text, 0.5, Buffer.of(0))],
    ['a byte order mark', 'right', `\ufeff${text}`],
    ['UTF-16, little-endian', 'fault', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big-endian', 'fault', bigEndian(`\ufeff${text}`)],
    ['UTF-16 without a mark', 'fault', Buffer.from(text, 'utf16le')],
    ['not UTF-8 at all', 'fault', Buffer.of(0xff, 0xfe, 0xfd)],
    ['Latin-1 in UTF-8', 'fault', Buffer.concat([Buffer.from(withWords('é')), Buffer.from('# caf\xe9\n', 'latin1')])],
    ['half a letter at the end', 'fault', Buffer.concat([Buffer.from(`${text}# `), Buffer.from('🦆').subarray(0, 3)])],
    ['an encoded surrogate', 'fault', Buffer.concat([Buffer.from(`${text}# `), Buffer.of(0xed, 0xa0, 0x80)])],
    ['an overlong letter', 'fault', Buffer.concat([Buffer.from(`${text}# `), Buffer.of(0xc0, 0xaf)])],
    ['"\\r\\n"', 'right', text.replaceAll('\n', '\r\n')],
    ['"\\r"', 'right', text.replaceAll('\n', '\r')],
    ['mixed line ends', 'right', text.replace(/\n/g, () => ['\n', '\r\n', '\r'][random.below(3)]!)],
    ['no end of line', 'right', text.trimEnd()],
    ['tabs for indents', 'fault', text.replace(/^ +/gm, '\t')],
    ['tabs after values', 'right', text.replace(/^(\s*\w+: \w+)$/gm, '$1\t')],
    ['a key twice', 'fault', `${text}${text.slice(0, text.indexOf('\n') + 1)}`],
    ['two documents', 'fault', `${text}---\n${text}`],
    ['the end of a document', 'right', `---\n${text}...\n`],
    ['something after the end', 'fault', `${text}...\nmore: 1\n`],
    ['a YAML directive', 'right', `%YAML 1.1\n---\n${text}`],
    ['a later YAML', 'either', `%YAML 3.0\n---\n${text}`],
    ['an unknown directive', 'either', `%FOO bar\n---\n${text}`],
    ['a TAG directive', 'either', `%TAG ! tag:example.com,2000:\n---\n${text}`],
    ['a merge conflict', 'fault', `${text}<<<<<<< ours\nx: 1\n=======\nx: 2\n>>>>>>> theirs\n`],
    ['words of 1 MB', 'right', withWords(`"${'w'.repeat(1e6)}"`)],
    ['words with escapes', 'right', withWords('"a\\0\\x07\\e\\uD83E\\uDD86"')],
    ['words with half a surrogate', 'either', withWords('"a \\uD800 b"')],
    ['words that end comments', 'right', withWords('"*/ -- */ \' \\" ` ${x} \\\\ @x {{ y }} \\n*/"')],
    ['words with a bell', 'fault', withWords('a\u0007b')],
    ['words in all planes', 'right', withWords('"\u0085\u2028\u202e🦆\u{10ffff}"')],
    ['an anchor', 'right', withWords('&a plain')],
    ['an alias to nothing', 'fault', withWords('*nothing')],
    ['a text tag', 'right', withWords('!!str plain')],
    ['a Python tag', 'fault', withWords('!!python/object/apply:os.system ["x"]')],
    ['a local tag', 'fault', withWords('!secret plain')],
    ['a merge key', 'fault', withTop('<<: {a: 1}')],
    ['a key that is a list', 'fault', withTop('? [a, b]\n: 1')],
    ['an unknown key', 'fault', withTop('unknown_key: 1')],
    ['a name of 1 MB', 'fault', withTop(`${'n'.repeat(1e6)}: 1`)],
    ['a name of 1 MB, twice', 'fault', withTop(`x-${'n'.repeat(1e6)}: 1\nx-${'n'.repeat(1e6)}: 1`)],
    ['a tag of 1 MB', 'fault', withWords(`!${'t'.repeat(1e6)} plain`)],
    ['an alias of 1 MB', 'fault', withWords(`*${'t'.repeat(1e6)}`)],
    ['JavaScript keys', 'fault', withTop('constructor: {prototype: {a: 1}}')],
    ['__proto__', 'fault', withTop('__proto__: {isAdmin: true}')],
    ['10,000 deep in flow', 'fault', withTop(`${free}: ${nestedFlow}`)],
    ['10,000 brackets open', 'fault', withTop(`${free}: ${'['.repeat(deep)}`)],
    ['10,000 deep in JSON', 'fault', withTop(`${free}: ${nestedJson}`)],
    ['10,000 dashes deep', 'fault', withTop(`${free}:\n  ${'- '.repeat(deep)}x`)],
    ['1,000 deep in blocks', 'fault', withTop(`${free}:\n${nestedBlock}`)],
    ['an alias bomb', 'fault', withTop(bomb(free))],
    ['an alias in itself', 'fault', withTop(`${free}: &a [*a]`)],
    ...(annotation === undefined ? [] : annotations(annotation, freeOutcome, withTop)),
    ...Array.from({ length: 15 }, (_, index): Row => {
      const part = Math.floor((text.length * (index + 1)) / 16);
      return [`the first ${index + 1} of 16 parts`, 'either', text.slice(0, part)];
    }),
  ];
  return inputs(rows);
}

function annotations(key: string, outcome: Outcome, withTop: GoodYaml['withTop']): Row[] {
  return [
    [
      'numbers beyond all bounds',
      outcome,
      withTop(`${key}: [1e400, -1e400, .inf, -.inf, .nan, ${'9'.repeat(400)}, 0x${'f'.repeat(40)}, 0o7, 1_0]`),
    ],
    [
      '__proto__ among annotations',
      outcome,
      withTop(`${key}: {__proto__: {a: 1}, constructor: 1, toString: 2, hasOwnProperty: 3}`),
    ],
    ['10,000 aliases', outcome, withTop(`${key}:\n  a: &a 1\n  b: [${Array(deep).fill('*a').join(', ')}]`)],
  ];
}

/** Spoiled versions of a JSON file, the same content as a good YAML one. */
export const hostileJson = (json: string): HostileInput[] =>
  inputs([
    ['JSON', 'right', json],
    ['JSON with a byte order mark', 'right', `\ufeff${json}`],
    ['JSON in one line', 'right', JSON.stringify(JSON.parse(json))],
    ['JSON indented with tabs', 'right', JSON.stringify(JSON.parse(json), undefined, '\t')],
    ['JSON with a trailing comma', 'either', json.replace(/\}\s*$/, ',}')],
    ['JSON, then more', 'fault', `${json}\n{}`],
    ['JSON with a key twice', 'fault', json.replace('{', '{"name": "shop",')],
    ['JSON with a __proto__', 'fault', json.replace('{', '{"__proto__": {"a": 1},')],
    ['10,000 deep JSON', 'fault', nestedJson],
    ['JSON cut short', 'fault', json.slice(0, json.length * 0.7)],
    ['JSON with NUL', 'fault', json.replace(':', ':\0')],
  ]);

const settings = `[cdf]
version = 1
emit = 1

[cdf.schemas.shop]
source = "export:exports/shop.schema.yaml"
destination = "warehouse"
dataset = "raw_shop"

[destination.warehouse]
destination_type = "duckdb"
`;

/** Spoiled versions of \`cdf_config.toml\`; the good one is the first. */
export function hostileToml(): HostileInput[] {
  const random = randomFrom(9);
  return inputs([
    ['good', 'right', settings],
    ['nothing', 'either', ''],
    ['binary', 'fault', Buffer.from(Array.from({ length: 4096 }, () => random.below(256)))],
    ['NUL', 'fault', `${settings}# \0`],
    ['a byte order mark', 'right', `\ufeff${settings}`],
    ['UTF-16', 'fault', Buffer.from(`\ufeff${settings}`, 'utf16le')],
    ['Latin-1', 'fault', Buffer.from(`${settings}# caf\xe9\n`, 'latin1')],
    ['"\\r\\n"', 'right', settings.replaceAll('\n', '\r\n')],
    ['tabs', 'right', settings.replaceAll(' = ', '\t=\t')],
    ['a key twice', 'fault', `${settings}destination_type = "duckdb"\n`],
    ['a table twice', 'fault', `${settings}[cdf]\n`],
    ['10,000 deep', 'fault', `${settings}x = ${'['.repeat(deep)}${']'.repeat(deep)}\n`],
    ['10,000 tables deep', 'fault', `${settings}[x${'.a'.repeat(deep)}]\n`],
    ['10,000 inline tables deep', 'fault', `${settings}x = ${'{a = '.repeat(deep)}1${'}'.repeat(deep)}\n`],
    ['__proto__', 'fault', `${settings}[__proto__]\nisAdmin = true\n[cdf.schemas.__proto__]\nsource = 1\n`],
    ['constructor', 'either', `${settings}[destination.constructor]\ndestination_type = "duckdb"\n`],
    ['1e400', 'fault', settings.replace('version = 1', 'version = 1e400')],
    ['a large integer', 'fault', settings.replace('version = 1', `version = ${'9'.repeat(400)}`)],
    ['a date', 'fault', settings.replace('version = 1', 'version = 1979-05-27T07:32:00Z')],
    ['a name of 1 MB', 'either', `${settings}${'n'.repeat(1e6)} = 1\n`],
    ['a value of 1 MB', 'either', settings.replace('"duckdb"', `"${'v'.repeat(1e6)}"`)],
    ['1 MB of comment signs', 'fault', settings.replace('version = 1', `version = "1${' #'.repeat(5e5)}"`)],
    ['1 MB of addresses', 'fault', settings.replace('version = 1', `version = "${'://'.repeat(3e5)}"`)],
    ['1 MB of brackets', 'fault', `${settings}${'['.repeat(1e6)}\n`],
    ['1 MB of dots', 'fault', `${settings}${'a.'.repeat(5e5)} = 1\n`],
    ['1 MB of quotes', 'fault', `${settings}${'"'.repeat(1e6)}\n`],
    ...Array.from({ length: 15 }, (_, index): Row => {
      const part = Math.floor((settings.length * (index + 1)) / 16);
      return [`the first ${index + 1} of 16 parts`, 'either', settings.slice(0, part)];
    }),
  ]);
}

const inputs = (rows: readonly Row[]): HostileInput[] =>
  rows.map(([name, outcome, bytes]) => ({
    name,
    outcome,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  }));
