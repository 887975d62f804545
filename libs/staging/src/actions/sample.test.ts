import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { messagesOf, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const columns =
  'id: {data_type: bigint, primary_key: true, nullable: false}, code: {data_type: text}, at: {data_type: timestamp}';
const references = 'references: [{columns: [code], referenced_table: orders, referenced_columns: [code]}]';
const tables = `{orders: ${rootTable(columns, 'write_disposition: merge')}, orders__items: ${nestedTable('orders')}, refunds: ${rootTable('code: {data_type: text}', references)}}`;
const codes = ['', 'é', 'a', 'a', 'x'.repeat(10_000), null, ...Array.from({ length: 200 }, (_, n) => `code ${n}`)];
const rows = {
  orders: codes.map((code, id) => ({ id, code, _dlt_id: `r${id}` })),
  orders__items: codes.map((_, id) => ({ _dlt_parent_id: `r${id}`, _dlt_list_idx: 0, _dlt_id: `n${id}` })),
};
const ruled = (sample: string, table = 'orders'): string => `[{when: {tables: [${table}]}, do: [{sample: ${sample}}]}]`;
/** A fraction of all MD5s, reckoned as a number and not as text. */
const isIn = (key: string, percent: number): boolean =>
  Number.parseInt(createHash('md5').update(key).digest('hex').slice(0, 4), 16) < (percent / 100) * 65536;
const all = codes.map((code, id) => ({ code, id: String(id) }));
const ids = (kept: readonly { id: string }[]): string[] => kept.map(({ id }) => id).sort();

const samples: [sample: string, kept: typeof all][] = [
  ['{percent: 40}', all.filter(({ id }) => isIn(id, 40))],
  ['{percent: 40, key: _dlt_id}', all.filter(({ id }) => isIn(`r${id}`, 40))],
  ['{percent: 25, key: code}', all.filter(({ code }) => code !== null && isIn(code, 25))],
  ['{percent: 0.01}', all.filter(({ id }) => isIn(id, 0.01))],
  ['{percent: 40, gateways: [dev, ci]}', all.filter(({ id }) => isIn(id, 40))],
  ['{percent: 40, gateways: [dev]}', all],
];
for (const [sample, kept] of samples)
  test(`the same rows everywhere: ${sample}`, async () => {
    const staged = await stage({ tables, rows, rules: ruled(sample), variables: { gateway: 'ci' } });
    expect((await staged.rows('orders', ['id'])).map(([id]) => id).sort()).toEqual(ids(kept));
    expect(await staged.rows('orders__items', ['_dlt_id'])).toHaveLength(kept.length);
    expect(staged.plan.relations.map(({ file }) => file)).toEqual(['orders__items___dlt_parent_id']);
  });

const refusals: [rules: string, message: string][] = [
  [ruled('{percent: 10}', 'orders__items'), 'Table "orders__items" is nested: its rows follow those of "orders"'],
  [ruled('{percent: 10, key: at}'), 'Table "orders" cannot be sampled by "at"'],
  [ruled('{percent: 10, key: cod}'), 'Table "orders" has no column "cod" at this step'],
];
for (const [rules, message] of refusals)
  test(`refused: ${rules}`, async () => expect(messagesOf(await plannedOn({ tables, rules }))).toEqual([message]));
