import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readState, writeState } from './index.ts';
import { filesOf, putFile, temporaryProject } from './testing/temporary-project.ts';

test('state comes back to the tool that left it, and to no other', () => {
  const project = temporaryProject();
  expect(writeState(project, 'cdf 1', { schemas: { shop: ['é', null, 1.5] } })).toBe(true);
  expect(readState(project, 'cdf 1')).toEqual({ schemas: { shop: ['é', null, 1.5] } });
  expect(readState(project, 'cdf 2')).toBeUndefined();
  expect(readdirSync(join(project, '.cdf'))).toEqual(['state.json']);
});

test('no state reads as none and makes no folder', () => {
  const project = temporaryProject();
  expect(readState(project, 'cdf 1')).toBeUndefined();
  expect(readdirSync(project)).toEqual([]);
});

const broken: [name: string, text: string][] = [
  ['empty', ''],
  ['cut short', '{"version":1,"tool":"cdf 1","state":{'],
  ['no object', 'null'],
  ['a list', '[1]'],
  ['another version', '{"version":2,"tool":"cdf 1","state":1}'],
];
for (const [name, text] of broken) {
  test(`a state file that is ${name} reads as none and can be replaced`, () => {
    const project = temporaryProject({ '.cdf/state.json': text });
    expect(readState(project, 'cdf 1')).toBeUndefined();
    expect(writeState(project, 'cdf 1', 7)).toBe(true);
    expect(readState(project, 'cdf 1')).toBe(7);
  });
}

test('where state cannot be written the answer is no, and nothing else happens', () => {
  const project = temporaryProject({ '.cdf': 'a file where the folder has to be\n' });
  expect(writeState(project, 'cdf 1', 1)).toBe(false);
  expect(readState(project, 'cdf 1')).toBeUndefined();
  putFile(project, 'still-here', '');
  expect(filesOf(project)).toEqual({ 'still-here': '' });
});
