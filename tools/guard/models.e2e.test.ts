import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { dialectOf } from '@cdf/sql';
import { expect, test } from 'vitest';
import { catalogueDestinations, modelTexts, planExample, realJudge } from '../catalogue/cells.ts';
import { ensurePython } from '../python/ensure.ts';
import { honestFragments } from './honest-fragments.ts';

const judge = await realJudge();
const python = await ensurePython();
const script = join(import.meta.dirname, 'read_models.py');

/** What the examples' tables lack of the columns that fragments name is not the matter here. */
const judgeOfText: typeof judge = (fragment) => {
  const verdict = judge(fragment);
  return 'accepted' in verdict ? { accepted: { columns: [] } } : verdict;
};

for (const { dialect: name, texts } of honestFragments()) {
  const destination = catalogueDestinations.find((type) => dialectOf(type)!.name === name);
  // There are no models for MySQL and Trino; their dialects are judged for `cdf sql`.
  if (destination === undefined) continue;
  const { fold } = dialectOf(destination)!;
  test(`what is accepted in ${name} stands in a model byte for byte, and sqlglot finds the planned columns`, () => {
    const models = texts.flatMap(({ sql, slot }) => {
      const text = JSON.stringify(sql);
      const action = slot === 'predicate' ? `{where: ${text}}` : `{add: {name: found, type: text, sql: ${text}}}`;
      const rule = `{when: {tables: [customers]}, do: [${action}]}`;
      const planned = planExample('shop', rule, destination, judgeOfText);
      const model = modelTexts({ planned }).get('customers')!;
      const columns = planned.value.modelByTable.get('customers')!.select!.projections.map(({ alias }) => alias);
      expect(model).toContain(sql);
      return [{ sql, columns, query: model.slice(model.indexOf('\n);\n') + 4) }];
    });
    const input = models.map(({ query }) => JSON.stringify({ dialect: name, sql: query })).join('\n');
    const read = execFileSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
      .trim()
      .split('\n');
    const faults: unknown[] = [];
    for (const [index, { sql, columns }] of models.entries()) {
      const seen: { fault?: string; statements?: number; columns?: string[] } = JSON.parse(read[index]!);
      if (seen.fault !== undefined) faults.push([sql, seen.fault]);
      else
        expect({ sql, ...seen, columns: seen.columns?.map(fold) }).toEqual({
          sql,
          statements: 1,
          columns: columns.map(fold),
        });
    }
    // What sqlglot cannot read SQLMesh says when it loads the model.
    expect(faults.length).toBeLessThanOrEqual(models.length * 0.03);
    expect(models.length).toBeGreaterThan(40);
  });
}
