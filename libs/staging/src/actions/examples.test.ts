import { expect, test } from 'vitest';
import type { StagingPlan } from '../staging-plan.ts';
import { plannedOn, stage } from '../testing/stage.ts';
import { exampleTables as tables } from './example-tables.ts';
import { actions } from './index.ts';

const loaded = { _dlt_load_id: '1' };
const rows = {
  customers: [
    {
      ...{
        id: 1,
        email: ' Ada+news@Example.com ',
        country: 'CH',
        profile: '{"loyalty": {"points": "7"}, "tags": [1]}',
      },
      ...{ total_cents: 100, balance: 1.25, born_at: '1990-01-31 08:00:00', updated_at: '2026-03-01 09:00:00Z' },
      ...{ ...loaded, _dlt_id: 'c1' },
    },
    { id: 2, email: '', balance__v_text: 'x', ...loaded, _dlt_id: 'c2' },
    { id: 3, ...loaded, _dlt_id: 'c3' },
  ],
  orders: [
    { id: 1, customer_id: 1, ...loaded, _dlt_id: 'o1' },
    { id: 2, ...loaded, _dlt_id: 'o2' },
  ],
  payments: [
    { id: 1, ...loaded, _dlt_id: 'p1' },
    { id: 1, deleted: true, _dlt_load_id: '2', _dlt_id: 'p2' },
    { id: 2, _dlt_load_id: '3', _dlt_id: 'p3' },
  ],
  refunds: [{ id: 1, ...loaded, _dlt_id: 'r1' }],
  products: [{ _dlt_valid_from: '2026-03-01 00:00:00Z', name: 'cup', ...loaded, _dlt_id: 'v1' }],
};

/** A plan without what is another object each time though it says the same. */
const shown = ({ models, relations }: StagingPlan): string =>
  JSON.stringify([models, relations], (key, value) =>
    /^(?:table|parent|origin|steps|at)$/.test(key) ? undefined : value,
  );

// Whoever adds an action gets this test: its example changes something, runs on the engine, and holds what the plan claims.
for (const { name, example } of actions)
  test(`the example of ${name} runs`, async () => {
    const { plan } = await stage({
      ...{ tables, rows, rules: `[${example}]`, warnings: ['CDF308'] },
      interval: ['2026-01-01 00:00:00+00:00', '2026-12-31 23:59:59+00:00'],
      variables: { pii_salt: 'pepper', gateway: 'dev' },
    });
    const { value: without } = await plannedOn({ tables, rules: '[]' });
    expect(shown(plan)).not.toBe(shown(without));
  });
