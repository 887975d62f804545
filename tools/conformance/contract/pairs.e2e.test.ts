import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../../python/ensure.ts';
import { runProgram } from '../run-program.ts';
import { generateSide, generateSides, stagedIn, writeMarts } from './generated-sides.ts';
import { type Pair, readPairs } from './pairs.ts';
import { refusedReadings } from './readers.ts';

const pairs = await readPairs();
const rebuilds = ['nothing', 'metadata', 'views', 'model', 'model and below'];

let folder: string;
let plans: ReadonlyMap<string, Readonly<Record<string, string>>>;
let refused: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pairs-'));
  await generateSides(join(folder, 'all'), pairs);
  refused = await refusedReadings(join(folder, 'all'), pairs, 'after');
  plans = byKey(JSON.parse(await sqlmesh(join(folder, 'all'), 'plan', 'after')));
});
afterAll(() => rm(folder, { recursive: true }));

const sqlmesh = async (project: string, action: string, ...after: readonly string[]): Promise<string> => {
  const program = join(import.meta.dirname, 'plan_pairs.py');
  const python = await ensurePython();
  return runProgram(join(project, 'before'), python, [
    '-W',
    'ignore',
    program,
    action,
    '.',
    ...after.map((name) => `../${name}`),
  ]);
};

/** What is done about models, by the key that stands in each name, without it. */
function byKey(plan: Readonly<Record<string, string>>): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const keys = pairs.map(({ key }) => key).sort((one, other) => other.length - one.length);
  const found = new Map<string, Record<string, string>>(keys.map((key) => [key, {}]));
  for (const [name, how] of Object.entries(plan)) {
    const key = keys.find((one) => name.includes(`${one}__`) || name.includes(`raw_${one}`))!;
    found.get(key)![name.replace(`${key}__`, '').replace(`raw_${key}`, 'raw')] = how;
  }
  return found;
}

const isOf = (list: Pair['expected']['changes'], grade: string): boolean =>
  list.some((change) => change.grade === grade);

/** Rules of what TypeScript has a name or a type for, whatever the type is. */
const ofNames =
  /:(?:(?:staged-)?column-(?:removed|renamed|nullable)|table-(?:removed|renamed|moved)|model-(?:removed|renamed))$/;

test.each(pairs)('$name: tsc refuses what the grade says', ({ key, expected: { changes, tsc, because } }) => {
  const told = refused.get(key)!;
  expect(told.length === 0 ? 'silent' : told).toEqual(tsc);
  if (changes.some(({ id }) => ofNames.test(id))) expect(told).not.toEqual([]);
  if (told.length > 0) expect(isOf(changes, 'breaking')).toBe(true);
  expect(because !== undefined).toBe(told.length === 0 && isOf(changes, 'breaking'));
});

test('a reader of the same side is refused nothing', async () => {
  const same = await refusedReadings(join(folder, 'all'), pairs, 'before');
  expect([...same].filter(([, readings]) => readings.length > 0)).toEqual([]);
});

test.each(pairs)('$name: SQLMesh rebuilds what the answer says', ({ key, expected: { changes, sqlmesh: plan } }) => {
  expect(plans.get(key)).toEqual(plan);
  const answers = changes.map(({ rebuild }) => rebuilds.indexOf(rebuild));
  expect(rebuilds[rebuildOf(Object.entries(plan))]).toBe(rebuilds[Math.max(...answers)]);
});

/** The answer that fits what is done about each model. */
const rebuildOf = (plan: readonly (readonly [name: string, how: string])[]): number =>
  Math.max(
    0,
    ...plan.map(([name, how]) => {
      const isMart = name.startsWith('mart.');
      if (isMart && (how === 'removed' || how.endsWith(', rebuilt'))) return rebuilds.indexOf('model and below');
      if (how.startsWith('indirect non breaking') && how.endsWith('created anew')) return rebuilds.indexOf('views');
      if (!isMart && /, (?:rebuilt|created anew)$/.test(how)) return rebuilds.indexOf('model');
      return rebuilds.indexOf(name.startsWith('raw.') && !how.startsWith('metadata') ? 'nothing' : 'metadata');
    }),
  );

test('while somebody reads a model that is gone, SQLMesh refuses the plan', async () => {
  const root = join(folder, 'refused');
  const gone: { readonly pair: Pair; readonly before: ReadonlyMap<string, string> }[] = [];
  for (const pair of pairs) {
    const before = await stagedIn(join(folder, 'all/before'), pair.key);
    const after = new Set((await stagedIn(join(folder, 'all/after'), pair.key)).values());
    if ([...before.values()].some((model) => !after.has(model))) gone.push({ pair, before });
  }
  expect(gone.map(({ pair }) => pair.name)).toEqual([
    'model-removed',
    'model-renamed',
    'table-removed',
    'table-renamed',
  ]);
  await generateSide(
    join(root, 'before'),
    gone.map(({ pair }) => pair),
    'before',
  );
  for (const { pair, before } of gone) {
    await generateSide(join(root, pair.name), [pair], 'after');
    for (const side of ['before', pair.name]) await writeMarts(join(root, side), pair.key, before);
  }
  const refusals = JSON.parse(await sqlmesh(root, 'refuse', ...gone.map(({ pair }) => pair.name)));
  expect(refusals.map((refusal: string | null) => refusal?.replace(/ in 'mart.*/, ''))).toEqual([
    "Removed 'staging.model_removed__orders' are referenced",
    "Removed 'staging.model_renamed__orders' are referenced",
    "Removed 'staging.table_removed__items' are referenced",
    "Removed 'staging.table_renamed__orders' are referenced",
  ]);
});
