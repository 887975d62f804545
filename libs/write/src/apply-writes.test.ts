import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyWrites, planWrites, withLock } from './index.ts';
import { impossibleFiles, newFiles, oldFiles } from './testing/shop-change.ts';
import { signedFile, textsOf, writeInput } from './testing/signed-file.ts';
import { syncFiles } from './testing/sync-files.ts';
import { filesOf, putFile, temporaryProject } from './testing/temporary-project.ts';

const oldTexts = Object.fromEntries(textsOf(oldFiles));
const newTexts = Object.fromEntries(textsOf(newFiles));
const shown = (findings: readonly { readonly code: string; readonly message: string }[]) =>
  findings.map(({ code, message }) => `${code} ${message}`);

test('a project is written, moved to another state and emptied; the journal is gone each time', async () => {
  const project = temporaryProject({ 'models/own.sql': 'SELECT 1\n' });
  expect((await syncFiles(project, oldFiles)).value?.written).toEqual(oldFiles.map(({ path }) => path).sort());
  expect(filesOf(project)).toEqual({ ...oldTexts, 'models/own.sql': 'SELECT 1\n' });
  expect((await syncFiles(project, newFiles)).value).toEqual({
    written: [
      'metadata/shop/generated/tables/added.ts',
      'models/staging/shop/added.sql',
      'models/staging/shop/items.sql',
      'models/staging/shop/orders.sql',
    ],
    removed: ['audits/generated/shop/gone.sql'],
  });
  expect(filesOf(project)).toEqual({ ...newTexts, 'models/own.sql': 'SELECT 1\n', 'audits/': '(empty folder)' });
  await syncFiles(project, []);
  expect(Object.keys(filesOf(project))).toEqual(['audits/', 'metadata/', 'models/own.sql']);
  expect(readdirSync(join(project, '.cdf'))).toEqual([]);
});

test('files that are as wanted keep their time stamps, in a CRLF checkout too', async () => {
  const project = temporaryProject({
    ...newTexts,
    'models/staging/shop/kept.sql': crlf('models/staging/shop/kept.sql'),
  });
  const stamp = () => newFiles.map(({ path }) => statSync(join(project, path)).mtimeMs);
  for (const { path } of newFiles) utimesSync(join(project, path), 1e9, 1e9);
  const before = stamp();
  expect((await syncFiles(project, newFiles)).value).toEqual({ written: [], removed: [] });
  expect(stamp()).toEqual(before);
  putFile(project, 'models/staging/shop/added.sql', signedFile('models/staging/shop/added.sql', 'SELECT 0').content);
  expect((await syncFiles(project, newFiles)).value?.written).toEqual(['models/staging/shop/added.sql']);
  expect(stamp().filter((at) => at === 1e12)).toHaveLength(newFiles.length - 1);
});

const crlf = (path: string) => newTexts[path]!.replaceAll('\n', '\r\n');

test('with an edited file nothing of the group is written until forced', async () => {
  const edit = `${oldTexts['models/staging/shop/orders.sql']}-- mine\n`;
  const project = temporaryProject({ ...oldTexts, 'models/staging/shop/orders.sql': edit });
  const before = filesOf(project);
  expect(await syncFiles(project, newFiles)).toEqual({ value: { written: [], removed: [] }, findings: [] });
  expect(filesOf(project)).toEqual(before);
  await syncFiles(project, newFiles, { force: true });
  expect(filesOf(project)).toMatchObject(newTexts);
});

// The tests may run as root, whom no permission stops; what stands in the way here stops root as well.
const path = 'models/staging/shop/orders.sql';
const outside = (folder: string) => `the link "${folder}" leads out of the project`;
const obstacles: [name: string, put: (project: string) => void, want: string][] = [
  ['a file where a folder has to be', (at) => putFile(at, 'models/staging', ''), '"models/staging" is not a folder'],
  ['a folder where the file has to be', (at) => mkdirp(at, path), 'something that is no file stands there'],
  ['a dangling link in its place', (at) => link(at, 'nowhere', path), 'a symbolic link stands there'],
  ['a link to a file outside', (at) => link(at, '/etc/hostname', path), 'a symbolic link stands there'],
  ['a folder link to outside', (at) => link(at, temporaryProject(), 'models/staging'), outside('models/staging')],
  ['a folder link upward', (at) => link(at, '../..', 'models/staging'), outside('models/staging')],
  ['a folder link to the parent of the project', (at) => link(at, '..', 'models'), outside('models')],
  ['a dangling folder link', (at) => link(at, 'nowhere', 'models'), 'ENOENT: no such file or directory'],
];
for (const [name, put, want] of obstacles) {
  test(`${name} is a finding, and nothing of that group is written`, async () => {
    const project = temporaryProject();
    put(project);
    const before = filesOf(project);
    const wanted = [signedFile('external_models/shop/a.yaml', ''), signedFile(path, '')];
    const plans = [wanted, [signedFile('models2/other/b.sql', '')]].map((desired) =>
      planWrites(writeInput(desired, new Map())),
    );
    const { value } = await withLock(project, (lock) => applyWrites(lock, plans));
    expect(shown(value!.findings)).toEqual([`CDF707 "${path}" cannot be written: ${want}`]);
    expect(value!.value.written).toEqual(['models2/other/b.sql']);
    expect(filesOf(project)).toEqual({
      ...before,
      'models2/other/b.sql': signedFile('models2/other/b.sql', '').content,
    });
  });
}

const mkdirp = (project: string, folder: string) => mkdirSync(join(project, folder), { recursive: true });
function link(project: string, target: string, at: string): void {
  mkdirp(project, join(at, '..'));
  symlinkSync(target, join(project, at));
}

test('a folder link that stays in the project is written through', async () => {
  const project = temporaryProject({ 'real/x.txt': '' });
  link(project, '../real', 'models/staging');
  expect((await syncFiles(project, [signedFile(path, '')])).findings).toEqual([]);
  expect(Object.keys(filesOf(project))).toEqual(['models/staging', 'real/shop/orders.sql', 'real/x.txt']);
});

for (const bad of [
  '../a.sql',
  '/tmp/a.sql',
  'a/../../b.sql',
  'a//b.sql',
  './a.sql',
  '.git/hooks/x',
  '.cdf/x',
  'a\\b',
  '',
]) {
  test(`the path "${bad}" is refused`, async () => {
    const project = temporaryProject();
    const { findings } = await syncFiles(project, [signedFile(bad, ''), signedFile('ok.sql', '')]);
    expect(findings.map(({ code, at }) => [code, at.file])).toEqual([['CDF707', bad]]);
    expect(filesOf(project)).toEqual({});
  });
}

test('what changed between reading and writing is left alone', async () => {
  const project = temporaryProject(oldTexts);
  const { value } = await withLock(project, (lock) => {
    const plan = planWrites(writeInput(newFiles, new Map(Object.entries(oldTexts))));
    putFile(project, 'models/staging/shop/orders.sql', 'mine\n');
    putFile(project, 'models/staging/shop/added.sql', 'mine\n');
    putFile(project, 'audits/generated/shop/gone.sql', 'mine\n');
    return applyWrites(lock, [plan]);
  });
  expect(value?.findings.map(({ code, at }) => `${code} ${at.file}`).sort()).toEqual([
    'CDF707 audits/generated/shop/gone.sql',
    'CDF707 models/staging/shop/added.sql',
    'CDF707 models/staging/shop/orders.sql',
  ]);
  expect(filesOf(project)['models/staging/shop/items.sql']).toBe(oldTexts['models/staging/shop/items.sql']);
});

test('a fault after the commit point puts everything back, time stamps too', async () => {
  const project = temporaryProject(oldTexts);
  utimesSync(join(project, path), 1e9, 1e9);
  const { value, findings } = await syncFiles(project, impossibleFiles);
  expect(value).toEqual({ written: [], removed: [] });
  expect(findings).toMatchObject([
    { code: 'CDF707', at: { file: 'models/staging/shop/zone/z.sql' }, hint: 'nothing was changed' },
  ]);
  expect(findings[0]!.message).toMatch(/cannot be written: E[A-Z]+: [a-z ]+$/);
  expect(filesOf(project)).toEqual(oldTexts);
  expect(statSync(join(project, path)).mtimeMs).toBe(1e12);
  expect(readdirSync(join(project, '.cdf'))).toEqual([]);
});

test('with nothing to write not even a journal is made', async () => {
  const project = temporaryProject(oldTexts);
  const plan = planWrites(writeInput(oldFiles, new Map(Object.entries(oldTexts))));
  const { value } = await withLock(project, (lock) => {
    applyWrites(lock, [plan]);
    return readdirSync(join(project, '.cdf'));
  });
  expect(value).toEqual(['lock']);
});
