import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan } from '@cdf/commands';
import { changeRules } from '@cdf/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstCommit } from '../../first-commit.ts';
import { type ExpectedChange, readPairs, writeSide } from './pairs.ts';

const pairs = await readPairs();
const ruleNames = Object.values(changeRules).flatMap((rules) => rules.map(({ name }) => name));

/** All pairs are in one project, so what its settings change has a test of its own: typescript-settings.test.ts. */
const ofSettings = ['row-types-removed', 'driver-form-changed', 'staged-driver-form-changed'];

let folder: string;
let told: ReadonlyMap<string, ExpectedChange[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pairs-'));
  await writeSide(folder, pairs, 'before');
  firstCommit(folder);
  await writeSide(folder, pairs, 'after');
  const { changes, findings } = await plan(folder, { schemas: [], today: '2026-01-01', base: 'HEAD' });
  expect(findings).toEqual([]);
  told = Map.groupBy(
    changes.map(({ id, grade, rebuild, before, after, file, line }) => ({
      id,
      grade,
      rebuild,
      at: `${file.replace(/^metadata\/\w+\//, '')}:${line}`,
      before: before as string | null,
      after: after as string | null,
    })),
    ({ id }) => id.split('.')[0]!,
  );
});
afterAll(() => rm(folder, { recursive: true }));

test.each(pairs)('$name', ({ key, expected }) => {
  expect(told.get(key) ?? []).toEqual(expected.changes);
});

test('every rule has a pair of its name, which shows it', () => {
  const shown = pairs.flatMap(({ name, expected }) =>
    expected.changes.some(({ id }) => id.endsWith(`:${name.split('.')[0]}`)) ? [name] : [],
  );
  expect(shown).toEqual(pairs.map(({ name }) => name));
  expect(ruleNames.filter((name) => !shown.includes(name))).toEqual(ofSettings);
});
