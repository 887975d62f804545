import { expect, test } from 'vitest';
import { freeProject } from './testing/project.ts';

interface OneRule {
  readonly name: string;
  readonly file: string;
  readonly edits: readonly (readonly [right: string, other: string])[];
  readonly written: readonly string[];
}

const shop = 'metadata/shop_v1/staging.yml';
const cases: readonly OneRule[] = [
  {
    name: 'a value of one table',
    file: shop,
    edits: [
      ['- minor_units: 2', '- minor_units: 3'],
      ['fee: 0.75', 'fee: 0.075'],
    ],
    written: [
      'metadata/shop_v1/generated/catalog.json',
      'metadata/shop_v1/generated/constants/payments.ts',
      'models/staging/shop_v1/payments.sql',
      'tests/generated/shop_v1/test_payments.yaml',
    ],
  },
  {
    name: 'a word about one table',
    file: shop,
    edits: [['describe: Payments in', 'describe: A payment in']],
    written: ['metadata/shop_v1/generated/catalog.json', 'models/staging/shop_v1/payments.sql'],
  },
  {
    name: 'a key that nested tables bring down',
    file: shop,
    edits: [
      ['rename: {to: payment_id}', 'rename: {to: payment}'],
      ['payment_id: a', 'payment: a'],
    ],
    written: [
      'audits/generated/shop_v1/payments__order.sql',
      'metadata/shop_v1/generated/catalog.json',
      'metadata/shop_v1/generated/constants/payments.ts',
      'metadata/shop_v1/generated/constants/payments__refunds.ts',
      'metadata/shop_v1/generated/tables/payments.ts',
      'metadata/shop_v1/generated/tables/payments__refunds.ts',
      'models/staging/shop_v1/payments.sql',
      'models/staging/shop_v1/payments__refunds.sql',
      'tests/generated/shop_v1/test_payments.yaml',
    ],
  },
  {
    name: 'a rule of every schema that reaches one table',
    file: 'metadata/staging.yml',
    edits: [['[trim, lower]', '[lower]']],
    written: ['metadata/shop_v1/generated/catalog.json', 'models/staging/shop_v1/customers.sql'],
  },
  {
    name: 'an example',
    file: shop,
    edits: [['country: gb', 'country: Gb']],
    written: ['tests/generated/shop_v1/test_customers.yaml'],
  },
];

test.each(cases)('$name: only what the rule reaches is written', ({ file, edits, written }) => {
  const project = freeProject();
  for (const [right, other] of edits)
    project.edit(file, (text) => {
      expect(text).toContain(right);
      return text.replace(right, other);
    });
  const before = project.snapshot();
  const { status, stderr } = project.cdf(['sync', '--no-pull']);
  expect([status, stderr]).toEqual([0, stderr]);
  const after = project.snapshot();
  expect(
    Object.keys(after)
      .filter((path) => before[path] !== after[path])
      .sort(),
  ).toEqual(written);
  expect(Object.keys(after)).toEqual(Object.keys(before));
});
