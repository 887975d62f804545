import { expect, test } from 'vitest';
import { messagesOf, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const payments = (mark: string) =>
  rootTable(`id: {data_type: text, primary_key: true, nullable: false}, gone: {data_type: ${mark}, hard_delete: true}`);

const marks: [type: string, alive: (string | boolean | null)[], dead: (string | boolean)[]][] = [
  ['bool', [null, false], [true]],
  ['timestamp', [null], ['2026-03-01 00:00:00Z']],
  ['text', [null], ['', 'ä']],
];
for (const [type, alive, dead] of marks)
  test(`a ${type} marks deleted rows, their older versions stay away, and nested rows follow`, async () => {
    const newest = [...alive, ...dead].map((gone, n) => ({ id: `p${n}`, gone, _dlt_load_id: '2', _dlt_id: `new${n}` }));
    const older = newest.map(({ id }, n) => ({ id, gone: null, _dlt_load_id: '1', _dlt_id: `old${n}` }));
    const refunds = [...newest, ...older].map(({ _dlt_id }) => ({
      value: _dlt_id,
      _dlt_parent_id: _dlt_id,
      _dlt_list_idx: 0,
      _dlt_id: `n${_dlt_id}`,
    }));
    const { rows, model } = await stage({
      tables: `{payments: ${payments(type)}, payments__refunds: ${nestedTable('payments')}}`,
      rows: { payments: [...newest, ...older], payments__refunds: refunds },
      rules: '[{when: {tables: [payments]}, do: [{dedupe: {by: primary_key}}, drop_deleted]}]',
    });
    const stay = alive.map((_, n) => [`new${n}`]);
    expect(await rows('payments', ['_dlt_id'])).toEqual(stay);
    expect(await rows('payments__refunds', ['value'])).toEqual(stay);
    expect(model('payments').columns.map(({ name }) => name)).toEqual(['id', 'loaded_at', '_dlt_id']);
  });

test('refused without a mark, and where older versions would come back', async () => {
  const tables = `{payments: ${payments('bool')}, visits: ${rootTable('x: {data_type: text}')}}`;
  const rule = (table: string) => `[{when: {tables: [${table}]}, do: [drop_deleted]}]`;
  expect(messagesOf(await plannedOn({ tables, rules: rule('visits') }))).toContain(
    'Table "visits" has no hard_delete column',
  );
  expect(messagesOf(await plannedOn({ tables, rules: rule('payments') }))).toContain(
    'Table "payments" appends: without dedupe the older version of a deleted row would come back',
  );
});
