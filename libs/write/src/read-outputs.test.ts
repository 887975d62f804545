import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOutputs } from './index.ts';
import { filesOf, temporaryProject } from './testing/temporary-project.ts';

test('folders are read to any depth, single files once, and what is not there has no entry', () => {
  const project = temporaryProject({
    'out/a.sql': 'a\n',
    'out/b/c/d.sql': 'd é\n',
    'kept/x.yml': 'x\n',
    'other.txt': '',
  });
  const places = { folders: ['out', 'absent'], files: ['out/a.sql', 'kept/x.yml', 'gone.yml', 'other.txt/below'] };
  expect(readOutputs(project, places)).toEqual({
    value: new Map([
      ['out/a.sql', 'a\n'],
      ['out/b/c/d.sql', 'd é\n'],
      ['kept/x.yml', 'x\n'],
    ]),
    findings: [],
  });
});

test('reading leaves nothing behind', () => {
  const project = temporaryProject({ 'out/a.sql': 'a\n' });
  readOutputs(project, { folders: ['out'], files: [] });
  expect(filesOf(project)).toEqual({ 'out/a.sql': 'a\n' });
});

test('links in an output folder are not ours, but a wanted path is read through one', () => {
  const project = temporaryProject({ 'out/a.sql': 'a\n', 'else/b.sql': 'b\n' });
  symlinkSync(join(project, 'else'), join(project, 'out/linked'));
  symlinkSync('nowhere', join(project, 'out/dangling.sql'));
  const { value, findings } = readOutputs(project, {
    folders: ['out'],
    files: ['out/linked/b.sql', 'out/dangling.sql'],
  });
  expect([...value.keys()]).toEqual(['out/a.sql', 'out/linked/b.sql']);
  expect(findings).toEqual([]);
});

test('what cannot be read is a finding with its path', () => {
  const project = temporaryProject();
  symlinkSync('loop.sql', join(project, 'loop.sql'));
  const { findings } = readOutputs(project, { folders: [], files: ['loop.sql'] });
  expect(findings).toMatchObject([{ code: 'CDF105', at: { file: 'loop.sql' } }]);
  expect(findings[0]!.message).toMatch(/^"loop.sql" cannot be read: ELOOP: [^,/]*$/);
});
