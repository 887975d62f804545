import { loadValidator, parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { readChanges, withAccepted, withBothSides } from './changes-file.ts';
import { diff } from './diff.ts';
import { rootTable, surfaceFrom } from './testing/surface-of.ts';

const file = 'metadata/shop/changes.yml';
const changes = diff(
  surfaceFrom(`{orders: ${rootTable(`x: {data_type: text}, 'Größe: #1': {data_type: date}`)}}`),
  surfaceFrom(`{orders: ${rootTable('y: {data_type: text}')}}`),
).filter(({ grade }) => grade === 'breaking');
const reason = `"Nobody" reads it: it's #1, {really}\nand\ttrue`;

async function read(text: string) {
  const { value, findings } = parseYaml(text, file);
  expect([...findings, ...(await (await loadValidator('changes'))(value, file))]).toEqual([]);
  return readChanges(value as TreeMap, file);
}

const idsIn = async (text: string) => (await read(text)).map(({ id }) => id);

test.each([
  ['a new file', ''],
  ['an empty list', 'version: 1\nchanges: []\n'],
  ['no list', 'version: 1'],
  ['no value', '# ours\nversion: 1\nchanges:\n'],
])('records are added to %s and read back', async (_name, text) => {
  const added = withAccepted(text, changes, reason);
  expect((await read(added)).map(({ id, reason }) => [id, reason])).toEqual(changes.map(({ id }) => [id, reason]));
  expect(changes).toHaveLength(2);
});

test.each([
  [
    'comments, expiry and another indent',
    `version: 1\nchanges:\n# why\n- {id: 'a.b:c', before: null, after: x, reason: r,\n   expires: 2030-01-31} # soon\n# end\n`,
  ],
  ['blocks of lines', 'version: 1\nchanges:\n    - id: a.b:c\n      before: null\n      after: x\n      reason: r\n\n'],
  ['the version below', 'changes:\n  - {id: a.b:c, before: null, after: x, reason: r}\nversion: 1\n'],
  ['no last line feed', 'version: 1\nchanges:\n  - {id: a.b:c, before: null, after: x, reason: r}'],
  ['CRLF', 'version: 1\r\nchanges:\r\n  - {id: a.b:c, before: null, after: x, reason: r}\r\n'],
])('what is there stays: %s', async (_name, text) => {
  const added = withAccepted(text, changes, reason);
  expect(await idsIn(added)).toEqual(['a.b:c', ...changes.map(({ id }) => id)]);
  for (const line of text.split(/\r?\n/)) expect(added).toContain(line);
  expect(withAccepted(text, [], reason)).toBe(text);
});

test('two branches that accepted different changes: both hold', async () => {
  const start = withAccepted('', changes.slice(0, 1), 'first');
  const one = withAccepted(start, changes.slice(1), 'ours').slice(start.length);
  const other = withAccepted(start, changes.slice(1), 'theirs').slice(start.length);
  const merged = withBothSides(`${start}<<<<<<< HEAD\n${one}=======\n${other}${one}>>>>>>> branch\n`);
  expect((await read(merged!)).map(({ reason }) => reason)).toEqual(['first', 'ours', 'theirs']);
  expect(withBothSides(start)).toBeUndefined();
});
