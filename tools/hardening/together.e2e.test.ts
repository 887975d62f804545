import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { hasPendingWrites } from '@cdf/write';
import { expect, test } from 'vitest';
import { inForm } from './form.ts';
import { fileSetsOf, filesOf, leftInCdf, putFiles, temporaryProject, twoStates } from './project.ts';
import { type Ending, reportOf, runCdf } from './run-cdf.ts';

const [first, second] = twoStates({ tables: 24, columns: 8, perSchema: 8 });

async function syncedProject() {
  const project = temporaryProject(second);
  expect((await runCdf(project, ['sync'])).code).toBe(0);
  const later = fileSetsOf(project);
  putFiles(project, first);
  expect((await runCdf(project, ['sync'])).code).toBe(0);
  return { project, before: fileSetsOf(project), later };
}

/** Runs a command again while it says that another cdf is writing, as its hint asks: on a busy machine others hold the lock for long. */
async function runPatiently(...run: Parameters<typeof runCdf>): Promise<Ending> {
  let ending = await runCdf(...run);
  for (let turn = 0; turn < 30 && reportOf(ending).findings.some(({ code }) => code === 'CDF706'); turn++)
    ending = await runCdf(...run);
  return ending;
}

test('syncs that run at once end well, and what they leave is what one leaves', async () => {
  const { project, before, later } = await syncedProject();
  const rounds = inForm(6, 60);
  for (let round = 0; round < rounds; round++) {
    const isForward = round % 2 === 0;
    putFiles(project, isForward ? second : first);
    const commands = round % 3 === 0 ? ['sync', 'sync', 'generate'] : ['sync', 'sync'];
    const endings = await Promise.all(commands.map((command) => runPatiently(project, [command, '--json'])));
    for (const ending of endings)
      expect(reportOf(ending).findings.filter((one) => one.severity === 'error')).toEqual([]);
    expect(fileSetsOf(project)).toEqual(isForward ? later : before);
    expect(leftInCdf(project)).toEqual([]);
  }
}, 0);

test('a sync beside killed ones ends well', async () => {
  const { project, before, later } = await syncedProject();
  for (let round = 0; round < inForm(4, 40); round++) {
    const isForward = round % 2 === 0;
    putFiles(project, isForward ? second : first);
    const disk = { at: 40 + 37 * (round % 9), fault: 'kill' } as const;
    const [killed, ending] = await Promise.all([
      runCdf(project, ['sync'], { disk }),
      runPatiently(project, ['sync', '--json']),
    ]);
    expect(reportOf(ending).ok, killed.stderr).toBe(true);
    expect((await runCdf(project, ['sync'])).code).toBe(0);
    expect(fileSetsOf(project)).toEqual(isForward ? later : before);
    expect(leftInCdf(project)).toEqual([]);
  }
}, 0);

/** A project whose sync died after the commit point of the first schema's outputs, with a few of them in place. */
async function crashedProject() {
  const states = await syncedProject();
  const { project } = states;
  putFiles(project, second);
  const below = join(project, 'models/staging/shop_0001');
  // Each old file gets a second name before the commit point, each is replaced after it.
  await runCdf(project, ['sync'], { disk: { at: readdirSync(below).length + 4, fault: 'kill', below } });
  expect(hasPendingWrites(project)).toBe(true);
  return states;
}

test('a crash between journal and rename is rolled forward by the next command, whichever writes', async () => {
  const { project, before, later } = await crashedProject();
  const check = await runCdf(project, ['check', '--json']);
  expect(check.code).toBe(1);
  expect(reportOf(check).findings.map(({ code }) => code)).toContain('CDF709');
  expect(hasPendingWrites(project)).toBe(true);
  const pulled = await runCdf(project, ['pull', '--json']);
  expect(reportOf(pulled).ok).toBe(true);
  const left = fileSetsOf(project);
  for (const [name, set] of Object.entries(left)) expect([before[name], later[name]]).toContain(set);
  expect(reportOf(await runCdf(project, ['sync', '--json'])).ok).toBe(true);
  expect(fileSetsOf(project)).toEqual(later);
});

const damages: [name: string, damage: (text: string) => string][] = [
  ['empty', () => ''],
  ['cut in half', (text) => text.slice(0, text.length / 2)],
  ['of a later version', (text) => text.replace('"version":1', '"version":2')],
  ['of something else', () => '{"commit":"abc"}\n'],
  ['binary', () => '\0\u0001\u0002'],
];
test('a damaged journal is a finding, and every command leaves everything as it is', async () => {
  const { project, later } = await crashedProject();
  const record = join(project, '.cdf/journal/commit.json');
  const whole = readFileSync(record, 'utf8');
  for (const [name, damage] of damages) {
    writeFileSync(record, damage(whole));
    const before = filesOf(project);
    for (const command of ['sync', 'generate', 'pull']) {
      const ending = await runCdf(project, [command, '--json']);
      expect(ending.code, name).toBe(3);
      expect(reportOf(ending).findings.map(({ code, hint }) => [code, hint])).toContainEqual([
        'CDF710',
        'finish with the cdf that began, or delete .cdf/journal and run "cdf generate"',
      ]);
    }
    expect(filesOf(project)).toEqual(before);
    expect(readFileSync(record, 'utf8')).toBe(damage(whole));
  }
  rmSync(join(project, '.cdf/journal'), { recursive: true });
  expect((await runCdf(project, ['sync'])).code).toBe(0);
  expect(fileSetsOf(project)).toEqual(later);
});

const lockOf = (holder: object): string =>
  JSON.stringify({ pid: 1, token: 'ab12', started: null, host: hostname(), numbers: ownNumbers(), ...holder });

function ownNumbers(): string | null {
  const { status, stdout } = spawnSync('readlink', ['/proc/self/ns/pid'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

test('the lock of a process that is gone is taken over', async () => {
  const { project } = await syncedProject();
  const gone = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  await once(gone, 'exit');
  writeFileSync(join(project, '.cdf/lock'), lockOf({ pid: gone.pid }));
  expect((await runCdf(project, ['sync'])).code).toBe(0);
  expect(leftInCdf(project)).toEqual([]);
});

const pid = process.pid;
const livingLocks: [lock: string, whose: string][] = [
  [lockOf({ pid }), `, process ${pid}`],
  [lockOf({ pid: 2 ** 30, host: 'build-7' }), `, process ${2 ** 30} on "build-7"`],
  [lockOf({ pid: 2 ** 30, numbers: 'pid:[1]' }), `, process ${2 ** 30} of another container`],
  ['', ''],
];
test('the lock of a living process, here or where nobody can see, is waited for and then said to be held', async () => {
  await Promise.all(
    livingLocks.map(async ([text, whose]) => {
      const project = temporaryProject(first);
      putFiles(project, [['.cdf/lock', text]]);
      const before = filesOf(project);
      const ending = await runCdf(project, ['sync', '--json']);
      expect(ending.code).toBe(3);
      expect(reportOf(ending).findings).toMatchObject([
        {
          code: 'CDF706',
          message: `another cdf is writing to this project${whose}`,
          file: '.cdf/lock',
          hint: 'wait for it; when no cdf runs, delete .cdf/lock',
        },
      ]);
      expect(readFileSync(join(project, '.cdf/lock'), 'utf8')).toBe(text);
      expect(filesOf(project)).toEqual(before);
    }),
  );
});

const nested = ['unshare', '-rmpf', '--mount-proc'];
const within = spawnSync('unshare', [...nested.slice(1), 'true']).status === 0 ? nested : [];

test(`a command ${within.length > 0 ? 'in a container' : '(no containers here)'} and one outside do not write at the same time`, async () => {
  const { project, before, later } = await syncedProject();
  for (let round = 0; round < inForm(2, 20); round++) {
    const isForward = round % 2 === 0;
    putFiles(project, isForward ? second : first);
    const endings = await Promise.all([
      runPatiently(project, ['sync', '--json'], { within }),
      runPatiently(project, ['sync', '--json']),
    ]);
    for (const ending of endings) expect(reportOf(ending).ok).toBe(true);
    expect(fileSetsOf(project)).toEqual(isForward ? later : before);
    expect(leftInCdf(project)).toEqual([]);
  }
}, 0);
