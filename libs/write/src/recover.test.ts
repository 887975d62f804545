import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '@cdf/core';
import { expect, test } from 'vitest';
import { hasPendingWrites, withLock } from './index.ts';
import { manyFiles } from './testing/many-files.ts';
import { runNode } from './testing/run-node.ts';
import { impossibleFiles, newFiles, oldFiles } from './testing/shop-change.ts';
import { textsOf } from './testing/signed-file.ts';
import { filesOf, putFile, temporaryProject } from './testing/temporary-project.ts';
import { unfinishedProject } from './testing/unfinished-project.ts';

const oldTexts = Object.fromEntries(textsOf(oldFiles));
const newTexts = { 'audits/': '(empty folder)', ...Object.fromEntries(textsOf(newFiles)) };
const path = 'models/staging/shop/orders.sql';

/** The next command: takes the lock and finishes what the last one left. */
const nextCommand = async (project: string) => (await withLock(project, () => {})).findings;

/** Lets a writer of these files die just before its n-th change of the disk. False when it came to its end before that. */
async function crash(project: string, files: string, diesAt: number): Promise<boolean> {
  const { code, signal, printed } = await runNode('crashing-sync.ts', [project, files, String(diesAt)]);
  if (signal === null && code !== 0) throw new Error(printed);
  return signal !== null;
}

/** Every crash from the first change of the disk to the last, each in a project of its own; gives how many there were. */
async function atEveryChange(
  make: () => string,
  files: string,
  look: (project: string, diesAt: number) => Promise<void>,
): Promise<number> {
  const atOnce = 4;
  for (let first = 1; ; first += atOnce) {
    const crashes = Array.from({ length: atOnce }, async (_, offset) => {
      const project = make();
      const isKilled = await crash(project, files, first + offset);
      if (isKilled) await look(project, first + offset);
      return isKilled;
    });
    const killed = (await Promise.all(crashes)).filter((isKilled) => isKilled).length;
    if (killed < atOnce) return first - 1 + killed;
  }
}

test('killed before any change of the disk, a writer leaves old files or, once committed, new ones', async () => {
  const outcomes: string[] = [];
  const make = () => temporaryProject(oldTexts);
  const count = await atEveryChange(make, 'newFiles', async (project, diesAt) => {
    expect(await nextCommand(project)).toEqual([]);
    const isNew = !existsSync(join(project, 'audits/generated/shop/gone.sql'));
    expect(filesOf(project), `killed at change ${diesAt}`).toEqual(isNew ? newTexts : oldTexts);
    expect(readdirSync(join(project, '.cdf')).filter((name) => !name.startsWith('lock.'))).toEqual([]);
    outcomes[diesAt] = isNew ? 'new' : 'old';
  });
  expect(count).toBeGreaterThan(30);
  expect(outcomes.slice(1).join(' ')).toMatch(/^(old ){10,}(new ?){10,}$/);
}, 60_000);

test('killed at any moment, a writer of 400 files leaves old files or new ones', async () => {
  const before = Object.fromEntries(textsOf(manyFiles('a')));
  const after = Object.fromEntries(textsOf(manyFiles('b')));
  for (let killAfterMs = 0; killAfterMs < 64; killAfterMs += 8) {
    const project = temporaryProject(before);
    await runNode('big-sync.ts', [project, 'b'], killAfterMs);
    expect(await nextCommand(project)).toEqual([]);
    const isNew = readFileSync(join(project, 'models/staging/shop/t7.sql'), 'utf8').endsWith('b\n');
    expect(filesOf(project)).toEqual(isNew ? after : before);
  }
}, 60_000);

test('a recovery that is killed is finished by the next one', async () => {
  const make = () => unfinishedProject(newFiles, 3);
  const count = await atEveryChange(make, 'newFiles', async (project, diesAt) => {
    expect(await nextCommand(project)).toEqual([]);
    expect(filesOf(project), `killed at change ${diesAt}`).toEqual(newTexts);
  });
  expect(count).toBeGreaterThan(10);
}, 60_000);

test('a batch that cannot go forward goes back, killed on the way or not', async () => {
  const make = () => unfinishedProject(impossibleFiles, 4);
  const count = await atEveryChange(make, 'oldFiles', async (project, diesAt) => {
    await nextCommand(project);
    expect(filesOf(project), `killed at change ${diesAt}`).toEqual(oldTexts);
    expect(hasPendingWrites(project)).toBe(false);
  });
  expect(count).toBeGreaterThan(15);
}, 60_000);

test('what somebody wrote after the crash stays', async () => {
  for (const stepsDone of [0, 3]) {
    const project = unfinishedProject(newFiles, stepsDone);
    expect(hasPendingWrites(project)).toBe(true);
    putFile(project, path, 'mine\n');
    expect(await nextCommand(project)).toEqual([]);
    expect(filesOf(project)).toEqual({ ...newTexts, [path]: 'mine\n' });
  }
});

test('an obstacle that came after the crash is named, and the batch is undone', async () => {
  const project = unfinishedProject(newFiles, 2);
  mkdirSync(join(project, 'models/staging/shop/added.sql'));
  const findings = await nextCommand(project);
  expect(findings).toMatchObject([{ code: 'CDF707', at: { file: 'models/staging/shop/added.sql' } }]);
  expect(filesOf(project)).toEqual({ ...oldTexts, 'models/staging/shop/added.sql/': '(empty folder)' });
});

const damages: [name: string, damage: (staged: string) => void][] = [
  ['emptied', (staged) => writeFileSync(staged, '')],
  ['lost', (staged) => rmSync(staged)],
];
for (const [name, damage] of damages) {
  test(`a staged text that the machine ${name} undoes the batch`, async () => {
    const project = unfinishedProject(newFiles, 3);
    const staged = join(project, '.cdf/journal/new');
    damage(join(staged, readdirSync(staged)[0]!));
    expect(await nextCommand(project)).toMatchObject([{ code: 'CDF707', hint: 'the interrupted write was undone' }]);
    expect(filesOf(project)).toEqual(oldTexts);
  });
}

test('a journal that came from elsewhere reaches nothing outside the project', async () => {
  const outside = temporaryProject({ 'victim.txt': 'x\n' });
  const project = join(outside, 'project');
  const steps = ['../victim.txt', '.git/config'].map((target) => ({ path: target, was: digest('x\n'), now: null }));
  putFile(project, '.git/config', 'x\n');
  putFile(project, '.cdf/journal/commit.json', JSON.stringify({ version: 1, steps }));
  const findings = await nextCommand(project);
  expect(findings.map(({ code, at }) => `${code} ${at.file}`)).toEqual(['CDF707 ../victim.txt', 'CDF707 .git/config']);
  expect(filesOf(outside)).toMatchObject({ 'victim.txt': 'x\n', 'project/.git/config': 'x\n' });
  expect(hasPendingWrites(project)).toBe(false);
});

for (const record of [
  '',
  '{"version":1,"steps":[{"path":1}]}',
  '{"version":2,"steps":[]}',
  'null',
  '[]',
  '{"version":1,"steps":[null]}',
]) {
  test(`a journal with the record ${JSON.stringify(record)} is a finding, and nothing is touched`, async () => {
    const journal = { '.cdf/journal/commit.json': record, '.cdf/journal/new/0': 'x\n' };
    const project = temporaryProject({ ...oldTexts, ...journal });
    const { value, findings } = await withLock(project, () => 'never');
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'CDF710', at: { file: '.cdf/journal' } }]);
    expect(filesOf(project)).toEqual(oldTexts);
    for (const [file, text] of Object.entries(journal)) expect(readFileSync(join(project, file), 'utf8')).toBe(text);
    expect(readdirSync(join(project, '.cdf'))).toEqual(['journal']);
  });
}

test('a journal that leads out of the project is not followed', async () => {
  const [project, outside] = [temporaryProject(), temporaryProject({ 'commit.json': 'mine\n' })];
  mkdirSync(join(project, '.cdf'));
  symlinkSync(outside, join(project, '.cdf/journal'));
  expect((await withLock(project, () => 'never')).findings).toMatchObject([{ code: 'CDF707' }]);
  expect(filesOf(outside)).toEqual({ 'commit.json': 'mine\n' });
});
