import { expect, test } from 'vitest';
import { messagesOf, modelOf, planOf, rootTable } from '../testing/plan-of.ts';

const tables = `{orders: ${rootTable('status: {data_type: text}, total: {data_type: bigint}')}}`;
const audited = (asked: string, more = '') => planOf(tables, `rules: [{do: [{audit: ${asked}}]}${more}]`);

test('an audit follows its column', () => {
  const plan = audited(
    '{accepted_values: {column: status, is_in: [open, paid]}}',
    ', {when: {columns: [status]}, do: [{rename: {to: state}}]}',
  );
  expect(modelOf(plan, 'orders').audits.at(-1)).toEqual({
    ...{ name: 'accepted_values', columns: ['state'], arguments: { is_in: ['open', 'paid'] }, blocking: true },
  });
});

test('without blocking, and without columns', () => {
  const plan = audited('{number_of_rows: {threshold: 0, blocking: false}}');
  expect(modelOf(plan, 'orders').audits.at(-1)).toEqual({
    ...{ name: 'number_of_rows', columns: [], arguments: { threshold: 0 }, blocking: false },
  });
});

test.each([
  ['', false],
  [', blocking: true', true],
])('an empty source is legal: number_of_rows blocks where a rule says so{%s}', (said, blocking) => {
  const plan = audited(`{number_of_rows: {threshold: 0${said}}}`);
  expect(modelOf(plan, 'orders').audits.at(-1)).toMatchObject({ name: 'number_of_rows', blocking });
});

test('it goes with its column', () => {
  const plan = audited('{not_null: {columns: [status, total]}}', ', {when: {columns: [status]}, do: [drop]}');
  expect(modelOf(plan, 'orders').audits.map(({ columns }) => columns.join())).toEqual(['_dlt_id', '_dlt_id']);
});

test('refused', () => {
  expect(messagesOf(audited('{valid_email: {column: mail}}'))).toEqual([
    'Table "orders" has no column "mail" at this step',
  ]);
  expect(messagesOf(audited('{accepted_values: {column: status, is_in: ["a\\nb"]}}'))).toEqual([
    'The text "a\\nb" cannot be written on duckdb',
  ]);
});
