import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate, plan } from '@cdf/commands';
import { expect, onTestFinished, test } from 'vitest';
import { firstCommit } from '../../first-commit.ts';
import { generateSide } from './generated-sides.ts';
import { readPairs } from './pairs.ts';
import { refusedReadings } from './readers.ts';

const pairs = (await readPairs()).filter(({ name }) => name === 'privacy-mark-changed');
const [{ key }] = pairs as [(typeof pairs)[number]];
const rename = 'version: 1\nrules: [{when: {columns: [amount]}, do: [{rename: {to: total}}]}]\n';

/** What is told of other settings, and what tsc refuses to who reads rows made under those before. */
async function changed(settings: string) {
  const folder = await mkdtemp(join(tmpdir(), 'forms-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  await generateSide(before, pairs, 'before');
  await writeFile(join(before, `metadata/${key}/staging.yml`), rename);
  const options = { schemas: [], shared: true, dryRun: false, force: false, today: '2026-01-01' };
  expect((await generate(before, { ...options, accept: { ids: ['*'], reason: 'a test' } })).findings).toEqual([]);
  await cp(before, after, { recursive: true });
  firstCommit(after);
  const config = join(after, 'cdf_config.toml');
  if (settings.startsWith('typescript'))
    await writeFile(config, (await readFile(config, 'utf8')).replace('version = 1\n', `version = 1\n${settings}\n`));
  else await appendFile(config, `\n[cdf.typescript]\n${settings}\n`);
  const since = await plan(after, { schemas: [], today: '2026-01-01', base: 'HEAD' });
  const held = await generate(after, options);
  expect(held.changes).toEqual(
    since.changes.map((change) => ({ ...change, file: expect.anything(), line: expect.anything() })),
  );
  expect(held.findings.map(({ code }) => code)).toEqual(['CDF502']);
  expect((await generate(after, { ...options, accept: { ids: ['*'], reason: 'a test' } })).findings).toEqual([]);
  return {
    told: since.changes.map(({ id, grade, rebuild, before: old, after: now }) => [id, grade, rebuild, old, now]),
    refused: settings.startsWith('typescript') ? [] : (await refusedReadings(folder, pairs, 'after')).get(key),
  };
}

test('a value in another form breaks who reads it, raw and staged, and SQLMesh sees nothing of it', async () => {
  const { told, refused } = await changed('bigint = "bigint"\ndecimal = "number"');
  expect(told).toEqual([
    [`${key}.orders.amount:driver-form-changed`, 'breaking', 'nothing', 'string', 'number'],
    [`${key}.orders.id:driver-form-changed`, 'breaking', 'nothing', 'string', 'bigint'],
  ]);
  expect(refused).toEqual(['RawOrders.id', 'RawOrders.amount', 'StagedOrders.id', 'StagedOrders.total']);
});

test('a project that wants no TypeScript any more takes it from its readers', async () => {
  const { told } = await changed('typescript = false');
  expect(told).toEqual([[`${key}.orders:row-types-removed`, 'breaking', 'nothing', 'row types', null]]);
});
