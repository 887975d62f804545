import { expect, test } from 'vitest';
import { codeFrame, commentsByPointer, locator } from './index.ts';

const staging = `# rules of the shop
version: 1
models: {dataset: staging, "tags": [a, 'b c']}
rules:
  - name: money   # by hand
    when:
      columns:
      - custmer_id
    do:
      - sql: >-
          a + b
          + c
  -
    name: "names"
a/b: {~x: ''}
empty:
`;

const places: [pointer: string, part: 'key' | 'value', line: number, column: number, length: number][] = [
  ['', 'value', 2, 1, 10],
  ['/version', 'key', 2, 1, 7],
  ['/version', 'value', 2, 10, 1],
  ['/models', 'value', 3, 9, 38],
  ['/models/tags', 'key', 3, 28, 6],
  ['/models/tags/1', 'value', 3, 40, 5],
  ['/rules/0', 'value', 5, 5, 23],
  ['/rules/0', 'key', 5, 5, 23],
  ['/rules/0/name', 'value', 5, 11, 5],
  ['/rules/0/when/columns/0', 'value', 8, 9, 10],
  ['/rules/0/do/0/sql', 'value', 11, 11, 5],
  ['/rules/1/name', 'value', 14, 11, 7],
  ['/a~1b', 'key', 15, 1, 3],
  ['/a~1b/~0x', 'value', 15, 11, 2],
  ['/empty', 'value', 16, 1, 5],
  ['/rules/0/when/tables', 'value', 6, 5, 4],
  ['/rules/7', 'value', 4, 1, 5],
  ['/nowhere/at/all', 'value', 2, 1, 10],
];

test.each(places)('%s (%s) stands at %i:%i', (pointer, part, line, column, length) => {
  expect(locator(staging)(pointer, part)).toEqual({ line, column, length });
});

const awkward: [name: string, text: string, pointer: string, line: number, column: number, length: number][] = [
  ['a byte order mark', '\ufeffa: x', '/a', 1, 4, 1],
  ['line breaks of Windows', 'a: 1\r\nb:\r\n  c: xy\r\n', '/b/c', 3, 6, 2],
  ['JSON in one line', '{"a":{"b\\"c":[10,"\\u00e9"]}}', '/a/b"c/1', 1, 18, 8],
  ['an emoji counts two, as in an editor', '"🦆": 1', '/🦆', 1, 7, 1],
  ['the place behind an alias', 'a: &x {p: 1}\nb: *x', '/b/p', 1, 11, 1],
  ['the alias itself', 'a: &x {p: 1}\nb: *x', '/b', 2, 4, 2],
  ['an explicit key', '? a\n: b', '/a', 2, 3, 1],
  ['a key __proto__', '__proto__: {x: 1}', '/__proto__/x', 1, 16, 1],
  ['a text over several lines', 'a: "x\n  y"', '/a', 1, 4, 2],
  ['an empty text', '', '/a', 1, 1, 0],
  ['a text that cannot be read', 'a: [', '/a', 1, 1, 0],
];

test.each(awkward)('%s', (_name, text, pointer, line, column, length) => {
  expect(locator(text)(pointer)).toEqual({ line, column, length });
});

test('a frame shows the line and marks the place', () => {
  expect(codeFrame(staging, locator(staging)('/rules/0/when/columns/0'))).toBe(
    '8 |       - custmer_id\n  |         ^^^^^^^^^^',
  );
});

const frames: [name: string, text: string, span: [number, number, number], want: string][] = [
  ['the end of a text still gets a caret', 'a: [', [1, 5, 0], '1 | a: [\n  |     ^'],
  ['an empty line', 'a\n\nb', [2, 1, 0], '2 |\n  | ^'],
  ['carets stop with the line', 'abc', [1, 3, 50], '1 | abc\n  |   ^'],
  ['tabs and control characters become blanks', 'a:\t\u001b[1m', [1, 4, 1], '1 | a:  [1m\n  |    ^'],
  ['a line that is not there', 'a', [7, 1, 1], ''],
  ['the gutter is as wide as the number', `${'\n'.repeat(9)}x: y\n`, [10, 4, 1], '10 | x: y\n   |    ^'],
];

test.each(frames)('%s', (_name, text, [line, column, length], want) => {
  expect(codeFrame(text, { line, column, length })).toBe(want);
});

test('of a long line only the part around the place is shown', () => {
  const text = `{${'"a":1,'.repeat(1000)}"z":2}`;
  const [source, carets] = codeFrame(text, { line: 1, column: 6002, length: 3 }).split('\n');
  expect(source!.length).toBeLessThan(200);
  expect(source!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('"z"');
});

test('comments belong to the entry below them or to their line', () => {
  const text = `# head
version: 1 # format

# first
# second
rules: # all of them
  # rule
  - name: "a # b"   # by hand
    do: [drop, {sql: 'x#y'}] # flow
    sql: |  # header
      # no comment
      a
    # late
    to: x#y
list: [1, # one
  2] # two
# end
`;
  expect([...commentsByPointer(text)]).toEqual([
    ['/version', { before: ['# head'], after: '# format' }],
    ['/rules', { before: ['# first', '# second'], after: '# all of them' }],
    ['/rules/0', { before: ['# rule'] }],
    ['/rules/0/name', { before: [], after: '# by hand' }],
    ['/rules/0/do', { before: [], after: '# flow' }],
    ['/rules/0/sql', { before: [], after: '# header' }],
    ['/rules/0/to', { before: ['# late'] }],
    ['/list', { before: [], after: '# one' }],
    ['/list/1', { before: [], after: '# two' }],
    ['', { before: ['# end'] }],
  ]);
});

test('a text of comments alone keeps them', () => {
  expect([...commentsByPointer('# a\n  # b\n')]).toEqual([['', { before: ['# a', '# b'] }]]);
});
