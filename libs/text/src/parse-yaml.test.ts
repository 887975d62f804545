import { expect, test } from 'vitest';
import { FloatText, fromPlain, parseYaml, type Tree, toPlain } from './index.ts';

const read = (text: string): Tree => {
  const { value, findings } = parseYaml(text, 'shop.yml');
  expect(findings).toEqual([]);
  return value;
};

const scalars: [source: string, want: Tree][] = [
  ['1', 1],
  ['-12', -12],
  ['-0', 0],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', 9007199254740993n],
  ['-123456789012345678901', -123456789012345678901n],
  ['1.0', new FloatText('1.0')],
  ['1.', new FloatText('1.')],
  ['.5', new FloatText('.5')],
  ['-2.50', new FloatText('-2.50')],
  ['1.5e+22', new FloatText('1.5e+22')],
  ['.inf', new FloatText('.inf')],
  ['.NaN', new FloatText('.NaN')],
  ['1.5e22', '1.5e22'],
  ['1e3', '1e3'],
  ['0o17', '0o17'],
  ['017', '017'],
  ['0x1F', '0x1F'],
  ['1_000', '1_000'],
  ['+5', '+5'],
  ['12:30', '12:30'],
  ['2024-01-31', '2024-01-31'],
  ['1.2.3', '1.2.3'],
  ['--', '--'],
  ['.', '.'],
  ['yes', true],
  ['On', true],
  ['TRUE', true],
  ['no', false],
  ['OFF', false],
  ['y', 'y'],
  ['tRUE', 'tRUE'],
  ['~', null],
  ['Null', null],
  ['', null],
  ['nULL', 'nULL'],
  ['"1"', '1'],
  ["'yes'", 'yes'],
  ['"\\U0001F986 \\ud83e\\udd86 \\/"', '🦆 🦆 /'],
  ["'it''s'", "it's"],
  ["'a\u2028      b'", 'a\u2028b'],
  ["'a\u2029  b''c\u2028\n  d'", "a\u2029b'c\u2028\nd"],
  ["'a\u0085  b'", 'a b'],
  ["'a\n\n  b\u2028  c'", 'a\nb\u2028c'],
  ['"a\u2028  b"', 'a\u2028  b'],
  ['!!str 1', '1'],
  ['>-\n  a\n  b', 'a b'],
  ['|\n  a\n', 'a\n'],
];

test.each(scalars)('the scalar %j is read as dlt reads it', (source, want) => {
  expect(read(`key: ${source}`)).toEqual(new Map([['key', want]]));
});

test('keys keep their spelling and their order', () => {
  const keys = ['b', '2024', '1.0', 'yes', '1e3', '__proto__', 'constructor', '~', 'null', '0', 'a'];
  expect([...(read(keys.map((key) => `${key}: x`).join('\n')) as Map<string, Tree>).keys()]).toEqual(keys);
});

test('an alias stands for its value, and for its spelling where it is a key', () => {
  const repeated = new Map([['x', 1]]);
  expect(read('a: &a {x: 1}\nb: [*a, &k 1.0]\nc: {*k : 2}')).toEqual(
    new Map<string, Tree>([
      ['a', repeated],
      ['b', [repeated, new FloatText('1.0')]],
      ['c', new Map([['1.0', 2]])],
    ]),
  );
});

const documents: [name: string, text: string, want: Tree][] = [
  ['an empty text', '', null],
  ['only comments', '# nothing\n', null],
  ['a byte order mark', '\ufeffa: 1\nb: 2', { a: 1, b: 2 } as never],
  ['line breaks of Windows', 'a: 1\r\nb:\r\n- x\r\n', { a: 1, b: ['x'] } as never],
  ['a marker at the start and the end', '---\na: 1\n...\n', { a: 1 } as never],
  [
    'JSON',
    '{"a":1e16,"b":[1.50,true,null,"\\u00e9"],"2024":{}}',
    { 2024: {}, a: 1e16, b: [1.5, true, null, 'é'] } as never,
  ],
  ['JSON indented with tabs', '{\n\t"a": 1\n}\n', { a: 1 } as never],
  ['a flow mapping without quotes is YAML', '{a: 1e16}', { a: '1e16' } as never],
];

test.each(documents)('%s can be read', (_name, text, want) => {
  expect(JSON.parse(JSON.stringify(toPlain(read(text))))).toEqual(want);
});

test('plain values have no prototype, so __proto__ is a key like any other', () => {
  const plain = toPlain(read('__proto__: {polluted: yes}\nhuge: 9007199254740993'));
  expect(Object.keys(plain as object)).toEqual(['__proto__', 'huge']);
  expect(Object.getPrototypeOf(plain)).toBeNull();
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const bomb = [...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[index]}`)}]`);
const faults: [name: string, text: string, line: number, column: number, message: RegExp][] = [
  ['a list that does not end', 'a: 1\nb: [1, 2', 2, 9, /unexpected end/],
  ['two keys of one name', 'a:\n  x: 1\n  "x": 2', 3, 3, /^Key "x" is there twice$/],
  ['two keys behind a byte order mark', '\ufeff{a: 1, a: 2}', 1, 8, /twice/],
  ['two keys in a file of Windows', 'a: 1\r\nb: 1\r\nb: 2\r\n', 3, 1, /twice/],
  ['two keys in JSON', '{"x": 1,\n "x": 2}', 2, 2, /twice/],
  ['a second document', 'a: 1\n---\nb: 2\n', 2, 1, /one document/],
  ['a second document after an end', 'a: 1\n...\nb: 2\n', 2, 1, /one document/],
  ['a tab as indentation', 'a:\n\tb: 1', 2, 1, /tab/],
  ['an indented marker', '# c\n\n  --- a\n', 3, 3, /^"---" has to stand/],
  ['a NUL', 'a: x\nb: "\0"', 2, 5, /^A NUL stands here/],
  ['half a surrogate pair', 'a: \ud800', 1, 4, /^The file is not UTF-8/],
  ['an alias bomb', `a: &a [1,1,1,1,1,1,1,1,1,1]\n${bomb.join('\n')}`, 5, 29, /Aliases repeat/],
  ['an alias inside its own value', 'a: &x\n  - *x', 2, 5, /inside the value it names/],
  ['an alias without anchor', 'a: *x', 1, 4, /no anchor "x"/],
  ['a merge key', 'a: &a {x: 1}\nb:\n  <<: *a', 3, 3, /Merge keys/],
  ['a list as key', '? [a]\n: b', 1, 3, /has to be text/],
  ['an alias to a list as key', 'a: &l [1]\n*l : b', 2, 1, /has to be text/],
  ['a tag of Python', 'a: !!python/object:x {}', 1, 4, /Tag "!!python\/object:x"/],
  ['too much nesting', '['.repeat(5000) + ']'.repeat(5000), 1, 100, /nesting/],
  ['a merge that is not solved', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', 2, 1, /Git left both sides/],
  ['text after a value', 'a: "x" y', 1, 8, /Not valid YAML/],
];

test.each(faults)('%s is a finding with its place', (_name, text, line, column, message) => {
  const { value, findings } = parseYaml(text, 'shop.yml');
  expect(value).toBeNull();
  expect(findings).toMatchObject([{ code: 'CDF101', severity: 'error', at: { file: 'shop.yml', line, column } }]);
  expect(findings[0]?.message).toMatch(message);
});

test('plain values become a tree, and come back', () => {
  const plain = { a: [1, 2.5, true, null, 'x'], 2024: { b: 1n }, at: new Date(0), gone: undefined };
  const tree = fromPlain(plain);
  expect(tree).toEqual(
    new Map<string, Tree>([
      ['2024', new Map([['b', 1n]])],
      ['a', [1, 2.5, true, null, 'x']],
      ['at', '1970-01-01T00:00:00.000Z'],
      ['gone', null],
    ]),
  );
  expect(JSON.stringify(toPlain(tree))).toBe(
    '{"2024":{"b":1},"a":[1,2.5,true,null,"x"],"at":"1970-01-01T00:00:00.000Z","gone":null}',
  );
});
