import { hasPendingWrites, withLock } from '@cdf/write';
import { expect, test } from 'vitest';
import type { ProjectFile } from '../bench/make-workspace.ts';
import { randomFrom } from '../bench/random.ts';
import { inForm } from './form.ts';
import { type FileSets, fileSetsOf, leftInCdf, putFiles, temporaryProject, twoStates } from './project.ts';
import { type RunOptions, reportOf, runCdf } from './run-cdf.ts';

const kills = inForm(8, 150);
const size = { tables: 48, columns: 12, perSchema: 16 };

/** A project that has been at both states and is at the first, with the file sets of each. */
async function preparedProject() {
  const [first, second] = twoStates(size);
  const project = temporaryProject();
  const settle = async (sources: readonly ProjectFile[]): Promise<FileSets> => {
    putFiles(project, sources);
    const { code, stdout } = await runCdf(project, ['sync']);
    expect(code, stdout).toBe(0);
    return fileSetsOf(project);
  };
  const later = { sources: second, sets: await settle(second) };
  const before = { sources: first, sets: await settle(first) };
  return { project, states: [before, later] as const };
}

interface State {
  readonly sources: readonly ProjectFile[];
  readonly sets: FileSets;
}

/** Starts a sync from one state to another that does not live to its end, and looks at what it left. */
async function killOnce(project: string, from: State, to: State, how: RunOptions, isChecking: boolean) {
  putFiles(project, to.sources);
  const { signal } = await runCdf(project, ['sync'], how);
  const isUnfinished = hasPendingWrites(project);
  if (isChecking) {
    const found = reportOf(await runCdf(project, ['check', '--json'])).findings.map(({ code }) => code);
    expect(found.includes('CDF709')).toBe(isUnfinished);
    expect(hasPendingWrites(project)).toBe(isUnfinished);
  }
  // What every writing command begins with.
  expect(await withLock(project, () => 'had')).toEqual({ value: 'had', findings: [] });
  expect(leftInCdf(project)).toEqual([]);
  const left = fileSetsOf(project);
  const names = new Set([from, to, { sets: left }].flatMap(({ sets }) => Object.keys(sets)));
  for (const name of names) expect([from.sets[name], to.sets[name]], name).toContain(left[name]);
  const ending = await runCdf(project, ['sync', '--json']);
  expect(reportOf(ending).ok).toBe(true);
  expect(fileSetsOf(project)).toEqual(to.sets);
  expect(leftInCdf(project)).toEqual([]);
  const isHalfway = Object.entries(left).some(([name, set]) => set !== from.sets[name]);
  return { isKilled: signal === 'SIGKILL', isUnfinished, isHalfway };
}

const random = randomFrom(20_260_101);

async function killOften(moments: (changes: number, duration: number) => RunOptions) {
  const { project, states } = await preparedProject();
  let [from, to]: readonly State[] = states;
  putFiles(project, to!.sources);
  const start = performance.now();
  const { stderr } = await runCdf(project, ['sync'], { disk: { at: 0, fault: 'kill' } });
  let duration = performance.now() - start;
  const changes = Number(/changes: (\d+)/.exec(stderr)?.[1]);
  const tally = { killed: 0, unfinished: 0, halfway: 0 };
  for (let turn = 0; turn < kills; turn++) {
    [from, to] = [to, from];
    const { isKilled, isUnfinished, isHalfway } = await killOnce(
      project,
      from!,
      to!,
      moments(changes, duration),
      turn % 4 === 0,
    );
    tally.killed += isKilled ? 1 : 0;
    // On a machine that has become faster a run is over before its kill: the next one comes sooner.
    if (!isKilled) duration *= 0.8;
    tally.unfinished += isUnfinished ? 1 : 0;
    tally.halfway += isHalfway ? 1 : 0;
  }
  console.info(`${kills} turns, ${changes} changes of the disk in ${duration.toFixed(0)} ms: ${JSON.stringify(tally)}`);
  return tally;
}

test('a sync killed at any change of the disk leaves each set of files old or new', async () => {
  const { killed } = await killOften((changes) => ({ disk: { at: 1 + random.below(changes), fault: 'kill' } }));
  expect(killed).toBe(kills);
}, 0);

test('a sync killed at any moment leaves each set of files old or new', async () => {
  // Starting up takes the first half of a run; a kill there proves little.
  const { killed } = await killOften((_, duration) => ({ killAfter: duration * (0.4 + random.below(600) / 1000) }));
  expect(killed).toBeGreaterThan(kills / 4);
}, 0);
