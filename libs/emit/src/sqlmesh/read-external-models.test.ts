import { expect, test } from 'vitest';
import { readExternalModels } from '../index.ts';

test('an entry, and what SQLMesh makes of its words', () => {
  const { value, findings } = readExternalModels(
    `- name: raw.orders
  description: Orders
  columns: {id: int}
  column_descriptions: {id: Number}
  tags: [yes, true]
  owner: off
  cron:
`,
    'external_models.yaml',
  );
  expect(findings).toEqual([]);
  expect(value).toEqual([
    {
      pointer: '/0',
      name: 'raw.orders',
      dialect: undefined,
      description: 'Orders',
      columns: new Map([['id', 'int']]),
      columnDescriptions: new Map([['id', 'Number']]),
      properties: new Map<string, unknown>([
        ['tags', ['yes', true]],
        ['owner', 'off'],
      ]),
    },
  ]);
});

test.each([
  ['', []],
  ['# nothing\n', []],
  ['a: 1\n', [['CDF103', '']]],
  [
    '- orders\n- {columns: {}}\n',
    [
      ['CDF103', '/0'],
      ['CDF104', '/1'],
    ],
  ],
  ['- name: a.b\n  columns: [id]\n', [['CDF103', '/0/columns']]],
  [
    '- name: a.b\n  columns: {id: 1}\n  description: 2\n',
    [
      ['CDF103', '/0/description'],
      ['CDF103', '/0/columns/id'],
    ],
  ],
])('%j', (text, faults) => {
  const { findings } = readExternalModels(text, 'f');
  expect(findings.map(({ code, at }) => [code, 'pointer' in at ? at.pointer : at])).toEqual(faults);
});
