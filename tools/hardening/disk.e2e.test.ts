import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { hasPendingWrites } from '@cdf/write';
import { expect, test } from 'vitest';
import type { DiskFault } from './faulty-disk.ts';
import { inForm } from './form.ts';
import { fileSetsOf, leftInCdf, putFiles, temporaryProject, twoStates } from './project.ts';
import { type Ending, reportOf, runCdf } from './run-cdf.ts';

const [first, second] = twoStates({ tables: 12, columns: 8, perSchema: 6 });

/** Both states' file sets, and a project that is at the first and whose sources are at the second. */
async function changedProject() {
  const project = temporaryProject(second);
  expect((await runCdf(project, ['sync'])).code).toBe(0);
  const later = fileSetsOf(project);
  putFiles(project, first);
  expect((await runCdf(project, ['sync'])).code).toBe(0);
  const before = fileSetsOf(project);
  putFiles(project, second);
  return { project, before, later };
}

async function changesOfSync(): Promise<number> {
  const { project } = await changedProject();
  const { stderr } = await runCdf(project, ['sync'], { disk: { at: 0, fault: 'kill' } });
  return Number(/changes: (\d+)/.exec(stderr)?.[1]);
}

/** A run on a failing disk: a clear finding or no harm done, each set of files old or new, and the next run on a good disk finishes. */
async function failOnce(project: string, disk: DiskFault, states: readonly Readonly<Record<string, string>>[]) {
  const ending = await runCdf(project, ['sync', '--json'], { disk });
  const { findings } = reportOf(ending);
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const { code, message } of errors) {
    expect(code).toBe('CDF707');
    expect(message).toMatch(new RegExp(`${disk.fault}|an interrupted write has to be finished first`));
    expect(message).not.toContain(project);
  }
  if (errors.length > 0) expect(ending.stdout).toContain(disk.fault);
  expect(ending.code).toBe(errors.length === 0 ? 0 : 3);
  // A disk that takes nothing back either leaves the rest to the next run.
  if (!hasPendingWrites(project)) {
    for (const [name, set] of Object.entries(fileSetsOf(project)))
      expect(states.map((one) => one[name])).toContain(set);
  }
  const next = reportOf(await runCdf(project, ['sync', '--json']));
  expect(next.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(leftInCdf(project)).toEqual([]);
  return errors.length;
}

const faults: readonly Omit<DiskFault, 'at'>[] = [
  { fault: 'ENOSPC', stays: true },
  { fault: 'EDQUOT' },
  { fault: 'EROFS', stays: true },
  { fault: 'EACCES' },
  { fault: 'EIO', stays: true },
];
for (const kind of faults) {
  test(`${kind.fault}${kind.stays ? ' from' : ' at'} any change of the disk: a finding, sets whole, and the next run finishes`, async () => {
    const changes = await changesOfSync();
    const { project, before, later } = await changedProject();
    let failed = 0;
    let [from, to] = [first, second];
    const turns = inForm(5, kind.fault === 'ENOSPC' ? changes : 60);
    for (let turn = 0; turn < turns; turn++) {
      putFiles(project, to);
      const at = 1 + Math.floor(((turn + 0.5) * changes) / turns);
      const errors = await failOnce(project, { ...kind, at }, [before, later]);
      expect(fileSetsOf(project), `at change ${at} of ${changes}`).toEqual(to === second ? later : before);
      failed += errors > 0 ? 1 : 0;
      [from, to] = [to, from];
    }
    expect(failed).toBeGreaterThan(turns / 2);
    console.info(`${kind.fault}: ${turns} runs over ${changes} changes, ${failed} ended in a finding`);
  }, 0);
}

test('a limit on the size of a file, set by the system: a finding, nothing changed, and the next run finishes', async () => {
  const { project, before, later } = await changedProject();
  // Blocks of 1,024 bytes in bash, of 512 in other shells: large contracts pass neither. SIGXFSZ is ignored by Node: EFBIG.
  const ending = await runCdf(project, ['sync', '--json'], { within: ['sh', '-c', 'ulimit -f 4; exec "$@"', 'sh'] });
  const { findings } = reportOf(ending);
  expect(ending.code).toBe(3);
  expect(findings.map(({ code }) => code)).toContain('CDF707');
  expect(findings.some(({ message }) => message.includes('EFBIG'))).toBe(true);
  for (const [name, set] of Object.entries(fileSetsOf(project))) expect([before[name], later[name]]).toContain(set);
  expect(reportOf(await runCdf(project, ['sync', '--json'])).ok).toBe(true);
  expect(fileSetsOf(project)).toEqual(later);
});

const mayMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

test(`a full file system${mayMount ? '' : ' (this machine lends none: its stand-in)'}: a finding, nothing half written, and the next run finishes`, async () => {
  const { project, before, later } = await changedProject();
  const ending = mayMount ? await onSmallDisk(project) : await runCdf(project, ['sync', '--json'], nearlyFull);
  expect(ending.code, ending.stdout).toBe(3);
  expect(reportOf(ending).findings.map(({ code }) => code)).toContain('CDF707');
  expect(ending.stdout).toContain('ENOSPC');
  for (const [name, set] of Object.entries(fileSetsOf(project))) expect([before[name], later[name]]).toContain(set);
  expect(reportOf(await runCdf(project, ['sync', '--json'])).ok).toBe(true);
  expect(fileSetsOf(project)).toEqual(later);
  expect(leftInCdf(project)).toEqual([]);
});

const nearlyFull = { disk: { at: 20, fault: 'ENOSPC', stays: true } } as const;

/** Runs a sync with the project on a disk of its own that has room for a few more files; what it left is copied back. */
function onSmallDisk(project: string): Promise<Ending> {
  const small = temporaryProject();
  const script = `
    mount -t tmpfs -o size=64m small ${small} && cp -a ${project}/. ${small}/ &&
    used=$(df -k --output=used ${small} | tail -1) && mount -o remount,size=$((used + 24))k ${small} || exit 77
    "$@" --project ${small}; code=$?
    find ${project} -mindepth 1 -delete; cp -a ${small}/. ${project}/; exit $code`;
  return runCdf('.', ['sync', '--json'], { within: ['unshare', '-rm', 'sh', '-c', script, 'sh'] });
}

const isRoot = process.getuid?.() === 0;

test(`a project that may only be read${isRoot ? ' (by a failing disk: root may write anywhere)' : ''} can be checked; writing is a finding`, async () => {
  const { project, before } = await changedProject();
  putFiles(project, first);
  const readOnly = { disk: { at: 1, fault: 'EROFS', stays: true } } as const;
  const run = async (...args: string[]) => reportOf(await runCdf(project, args, isRoot ? readOnly : {}));
  if (!isRoot) execFileSync('chmod', ['-R', 'a-w', project]);
  try {
    expect((await run('check', '--json')).ok).toBe(true);
    expect((await run('generate', '--json')).ok).toBe(true);
    expect((await run('sync', '--dry-run', '--json')).ok).toBe(true);
    const { findings } = await run('sync', '--json');
    expect(findings.map(({ code }) => code)).toContain('CDF707');
  } finally {
    if (!isRoot) execFileSync('chmod', ['-R', 'u+w', project]);
  }
  expect(fileSetsOf(project)).toEqual(before);
});

test('one folder that may not be written keeps its schema as it was, and the others go on', async () => {
  const { project, before, later } = await changedProject();
  const closed = join(project, 'models/staging/shop_0001');
  const closing = { disk: { at: 1, fault: 'EACCES', stays: true, below: closed } } as const;
  chmodSync(closed, 0o555);
  const ending = await runCdf(project, ['sync', '--json'], isRoot ? closing : {});
  chmodSync(closed, 0o755);
  expect(ending.code, ending.stdout + ending.stderr).toBe(3);
  const places = reportOf(ending).findings.filter(({ code }) => code === 'CDF707');
  expect(places.length).toBeGreaterThan(0);
  for (const { file } of places) expect(file).toMatch(/^models\/staging\/shop_0001\//);
  const left = fileSetsOf(project);
  expect(left['outputs shop_0001']).toBe(before['outputs shop_0001']);
  expect(left['outputs shop_0002']).toBe(later['outputs shop_0002']);
  expect(reportOf(await runCdf(project, ['sync', '--json'])).ok).toBe(true);
  expect(fileSetsOf(project)).toEqual(later);
});
