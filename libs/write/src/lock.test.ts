import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from './index.ts';
import { newHolder } from './lock-holder.ts';
import { runNode } from './testing/run-node.ts';
import { putFile, temporaryProject } from './testing/temporary-project.ts';

/** Text of a lock whose process is gone: the number lies above what any system gives. */
const deadLock = (token = 'dead') => JSON.stringify({ ...newHolder(), pid: 2 ** 30, token });

test('work is done under a lock that is gone afterwards, even when the work throws', async () => {
  const project = temporaryProject();
  const isLocked = () => existsSync(join(project, '.cdf/lock'));
  expect(await withLock(project, isLocked)).toEqual({ value: true, findings: [] });
  await expect(withLock(project, () => Promise.reject(new Error('work failed')))).rejects.toThrow('work failed');
  expect(readdirSync(join(project, '.cdf'))).toEqual([]);
});

test('a second writer is told whom it waits for, and does nothing', async () => {
  const project = temporaryProject();
  const { value } = await withLock(project, () => withLock(project, () => 'never', { waitMs: 50 }));
  expect(value?.value).toBeUndefined();
  expect(value?.findings).toMatchObject([
    { code: 'CDF706', message: `another cdf is writing to this project, process ${process.pid}` },
  ]);
});

test('a second writer that waits long enough gets its turn', async () => {
  const project = temporaryProject();
  const turns: string[] = [];
  let second: Promise<unknown> = Promise.resolve();
  await withLock(project, async () => {
    second = withLock(project, () => turns.push('second'));
    await new Promise(setImmediate);
    turns.push('first');
  });
  await second;
  expect(turns).toEqual(['first', 'second']);
});

test('the lock of a dead process is taken over, and so is that of an heir that died on the way', async () => {
  const project = temporaryProject({
    '.cdf/lock': deadLock('aa'),
    '.cdf/lock.aa': deadLock('bb'),
    '.cdf/lock.aa.bb': deadLock('cc'),
  });
  expect(await withLock(project, () => 'done')).toEqual({ value: 'done', findings: [] });
  expect(readdirSync(join(project, '.cdf'))).toEqual([]);
});

test('a lock of a process that had the same number is taken over where the system tells when a process began', async () => {
  const knowsStarts = existsSync('/proc/self/stat');
  const lock = JSON.stringify({ ...newHolder(), token: 'aa', started: knowsStarts ? '1' : null });
  const project = temporaryProject({ '.cdf/lock': lock });
  expect((await withLock(project, () => 'done', { waitMs: 0 })).value).toBe(knowsStarts ? 'done' : undefined);
});

const elsewhere: [name: string, place: object, whose: string][] = [
  ['another machine', { host: 'build-7' }, `process ${2 ** 30} on "build-7"`],
  ['another container of this machine', { numbers: 'pid:[1]' }, `process ${2 ** 30} of another container`],
];
for (const [name, place, whose] of elsewhere) {
  test(`the lock of a process on ${name} counts as held, whether the number is in use here or not`, async () => {
    const lock = JSON.stringify({ ...newHolder(), pid: 2 ** 30, ...place });
    const project = temporaryProject({ '.cdf/lock': lock });
    const { value, findings } = await withLock(project, () => 'never', { waitMs: 0 });
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'CDF706',
        message: `another cdf is writing to this project, ${whose}`,
        hint: expect.stringContaining('delete .cdf/lock'),
      },
    ]);
    expect(readFileSync(join(project, '.cdf/lock'), 'utf8')).toBe(lock);
  });
}

test('what killed processes left in .cdf goes, what living ones work on stays', async () => {
  const dead = 2 ** 30;
  const living = `lock.aa.${process.pid}.draft`;
  const project = temporaryProject({
    [`.cdf/lock.aa.${dead}.draft`]: '{"pi',
    [`.cdf/lock.aa.bb.${dead}.draft`]: '',
    '.cdf/lock.aa': deadLock('bb'),
    [`.cdf/state.json.${dead}`]: '{"ver',
    [`.cdf/typescript-usages-before.json.${dead}`]: '',
    [`.cdf/cache/${'a'.repeat(64)}.${dead}`]: '',
    [`.cdf/${living}`]: '{"pi',
    '.cdf/lock.of-mine': '',
  });
  expect(await withLock(project, () => 'done')).toEqual({ value: 'done', findings: [] });
  expect(readdirSync(join(project, '.cdf'))).toEqual(['cache', living, 'lock.of-mine']);
  expect(readdirSync(join(project, '.cdf/cache'))).toEqual([]);
});

for (const text of ['', '{"pid":', 'null', '{"pid":1}', '{"pid":1073741824,"token":"../x"}']) {
  test(`a lock that says ${JSON.stringify(text)} counts as held`, async () => {
    const project = temporaryProject({ '.cdf/lock': text });
    const { findings } = await withLock(project, () => 'never', { waitMs: 0 });
    expect(findings).toMatchObject([{ code: 'CDF706', hint: 'wait for it; when no cdf runs, delete .cdf/lock' }]);
    expect(readFileSync(join(project, '.cdf/lock'), 'utf8')).toBe(text);
  });
}

test('where the lock cannot be made the reason is a finding', async () => {
  const project = temporaryProject({ '.cdf': '' });
  expect((await withLock(project, () => 'never')).findings).toMatchObject([
    { code: 'CDF707', message: '".cdf/lock" cannot be written: ".cdf" is not a folder' },
  ]);
});

test('a .cdf that leads out of the project is not written', async () => {
  const [project, outside] = [temporaryProject(), temporaryProject()];
  symlinkSync(outside, join(project, '.cdf'));
  expect((await withLock(project, () => 'never')).findings).toMatchObject([{ code: 'CDF707' }]);
  expect(readdirSync(outside)).toEqual([]);
});

test('processes that race for a dead lock, and then for each turn, never work at the same time', async () => {
  const project = temporaryProject({ count: '0' });
  putFile(project, '.cdf/lock', deadLock());
  const endings = await Promise.all(Array.from({ length: 4 }, () => runNode('counting.ts', [project, '15'])));
  expect(endings).toEqual(Array.from({ length: 4 }, () => ({ code: 0, signal: null, printed: '' })));
  expect(readFileSync(join(project, 'count'), 'utf8')).toBe('60');
}, 60_000);
