import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from '@cdf/commands';
import { expect, onTestFinished, test } from 'vitest';
import { queryOf, rebuildQuery } from './rebuild-query.ts';
import { runProgram } from './run-program.ts';

const bin = join(import.meta.dirname, '../../apps/cdf/src/bin.js');
const warehouse = join(import.meta.dirname, '../../apps/warehouse');
const shop = join(import.meta.dirname, 'shop-example');

/** A copy of a project with all its models, after more rules in one of its rulesets. */
async function generated(from: string, ruleset: string, rules: string): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'explain-'));
  onTestFinished(() => rm(project, { recursive: true }));
  for (const name of ['cdf_config.toml', 'exports', 'metadata'])
    await cp(join(from, name), join(project, name), { recursive: true });
  await appendFile(join(project, ruleset), rules);
  await runProgram(project, process.execPath, [bin, 'sync', '--accept', '*', '--reason', 'the rules of this test']);
  return project;
}

// SQL over SQL of rules: each of them has a SELECT of its own.
const layered = `
  - name: an age over a year
    when: {tables: [customers]}
    do:
      - add: {name: age, type: bigint(32), sql: 2026 - birth_year}
      - where: age > 17
`;

test.each([
  ['the warehouse', warehouse, 'metadata/shop_v1/staging.yml', ''],
  ['the warehouse with SQL over SQL of rules', warehouse, 'metadata/shop_v1/staging.yml', layered],
  ['the small shop', shop, 'metadata/shop/staging.yml', ''],
])('the query of every model of %s can be rebuilt from what explain says', async (_, from, ruleset, rules) => {
  const project = await generated(from, ruleset, rules);
  const models = (await readdir(join(project, 'models/staging'), { recursive: true })).filter((file) =>
    file.endsWith('.sql'),
  );
  expect(models.length).toBeGreaterThan(8);
  const names: (string | null)[] = [];
  for (const file of models) {
    const path = file.replace(/\.sql$/, '').replace('/', '.');
    // The function that `cdf explain --json` prints the answer of.
    const { answer } = await explain(project, path);
    const { selects } = answer.table!;
    const written = queryOf(await readFile(join(project, 'models/staging', file), 'utf8'));
    expect([file, rebuildQuery(selects)]).toEqual([file, written]);
    names.push(...selects.map(({ name }) => name));
  }
  const deepest = rules === '' ? 'staged' : 'staged_3';
  expect(names).toContain(deepest);
});
