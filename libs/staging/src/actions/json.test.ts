import { expect, test } from 'vitest';
import { refusedCases } from '../testing/column-cases.ts';
import { rootTable } from '../testing/plan-of.ts';
import { stage } from '../testing/stage.ts';

const profiles: (string | null)[] = [
  '{"a": {"b": "Grüße"}, "n": 12, "tags": [{"t": "x"}, "y"]}',
  '{"a": {"b": "Grüße"}, "n": 12, "tags": [{"t": "x"}, "y"]}',
  '{"a": {"b": ""}, "n": "many", "tags": []}',
  '{"a": {"b": null}, "n": null, "tags": "no list"}',
  '{"a": "b"}',
  '[]',
  `{"a": {"b": "${'x'.repeat(10_000)}"}}`,
  null,
];
const staged = (rules: string) =>
  stage({
    tables: `{orders: ${rootTable('n: {data_type: bigint}, profile: {data_type: json}')}}`,
    rows: { orders: profiles.map((profile, n) => ({ n, profile, _dlt_id: `r${n}` })) },
    rules,
  });

test('values at paths', async () => {
  const { rows, model } = await staged(`[{when: {columns: [profile]}, do: [
    {json: {path: a.b, as: b}}, {json: {path: n, as: count, type: bigint(32)}}, {json: {path: [tags, 0, t], as: tag}}, drop]}]`);
  expect(await rows('orders', ['n', 'b', 'count', 'tag'])).toEqual([
    ['0', 'Grüße', '12', 'x'],
    ['1', 'Grüße', '12', 'x'],
    ['2', '', null, null],
    ['3', null, null, null],
    ['4', null, null, null],
    ['5', null, null, null],
    ['6', 'x'.repeat(10_000), null, null],
    ['7', null, null, null],
  ]);
  expect(model('orders').columns.map(({ name }) => name)).toEqual(['n', 'b', 'count', 'tag', 'loaded_at', '_dlt_id']);
  expect(model('orders').columns[2]!.description).toBe('Read from profile: $.n; NULL when it is not bigint(32)');
});

test('lengths of lists', async () => {
  const { rows } = await staged(
    '[{when: {columns: [profile]}, do: [{json_length: {path: tags, as: tags}}, {json_length: {as: whole}}]}]',
  );
  expect(await rows('orders', ['n', 'tags', 'whole'])).toEqual([
    ['0', '2', null],
    ['1', '2', null],
    ['2', '0', null],
    ['3', null, null],
    ['4', null, null],
    ['5', null, '0'],
    ['6', null, null],
    ['7', null, null],
  ]);
});

refusedCases([
  ['{json: {path: ["it\'s"], as: y}}', 'data_type: json', 'A name in the path holds a quote, a backslash or Jinja'],
  ['{json: {path: a, as: y, type: number}}', 'data_type: json', '"number" is not a type'],
  ['{json: {path: a, as: y}}', 'data_type: text', 'json reads one column of JSON in table "orders"'],
  ['{json_length: {as: y}}', 'data_type: text', 'json_length reads one column of JSON in table "orders"'],
]);
