import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../../python/ensure.ts';
import { letFormat } from '../planned-project.ts';
import { runProgram } from '../run-program.ts';
import { type SmallProject, smallProject } from './small-project.ts';

const table = (key: string, columns: string): string =>
  `{write_disposition: merge, x-normalizer: {seen-data: true}, columns: {${key
    .split(' ')
    .map((name) => `${name}: {data_type: bigint, primary_key: true, nullable: false}, `)
    .join('')}${columns}}}`;
const tables = `{
  customers: ${table('id', 'age: {data_type: bigint}')},
  stores: ${table('shop_id store_id', 'size: {data_type: bigint}')},
  orders: ${table('order_id', 'customer_id: {data_type: bigint}, store_id: {data_type: bigint}, shop_id: {data_type: bigint}')}}`;
const ruleset = `version: 1
rules:
  - {when: {tables: [customers], columns: [id]}, do: [{rename: {to: customer_id}}]}
  - when: {tables: [orders]}
    do:
      - relation: {columns: [customer_id], to: customers, reference: true}
      - relation: {columns: [store_id, shop_id], to: stores, referenced_columns: [store_id, shop_id], reference: true}
`;

let project: SmallProject;
beforeAll(async () => {
  project = await smallProject(tables, ruleset);
  await project.cdf('sync', '--no-pull');
});
afterAll(() => rm(project.folder, { recursive: true }));

test.each([
  ['customers', 'customer_id', ['customer_id']],
  ['stores', 'shop_id__store_id', ['shop_id', 'store_id']],
])('SQLMesh finds the way from orders to %s', async (to, name, columns) => {
  const reader = join(import.meta.dirname, 'read_references.py');
  const models = ['staging.shop__orders', `staging.shop__${to}`];
  const args = ['-W', 'ignore', reader, project.folder, ...models];
  expect(JSON.parse(await runProgram(project.folder, await ensurePython(), args))).toEqual([
    [name, columns],
    [name, columns],
  ]);
});

test('sqlmesh format leaves references as they are', async () => {
  expect(await letFormat(project.folder)).toBe(3);
  await runProgram(project.folder, join(await ensurePython(), '../sqlmesh'), ['format', '--check']);
});
