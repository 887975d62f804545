import type { ReportedReach } from '@cdf/schemas/report';
import { expect, test } from 'vitest';
import { reachLines, readersInShort } from './print-reaches.ts';

const page = (line: number | null, rest: Partial<ReportedReach> = {}): ReportedReach => ({
  ...{ kind: 'typescript', file: 'app/page.ts', line },
  ...rest,
});
const staging: ReportedReach = {
  kind: 'staging',
  file: 'wh/models/staging/shop/orders.sql',
  line: 3,
  symbol: 's.orders',
};

test.each<[string, ReportedReach[], string[]]>([
  ['nobody', [], ['nobody in this workspace reads it']],
  [
    'generated files alone',
    [staging, { kind: 'audit', file: 'audits/generated/shop/a.sql', line: 1 }],
    [
      'read by wh/models/staging/shop/orders.sql:3  s.orders',
      'read by audits/generated/shop/a.sql:1',
      'nobody else in this workspace reads it',
    ],
  ],
  [
    'a model somebody writes in the folder beside',
    [{ kind: 'staging', file: 'models/staging_by_hand/shop/orders.sql', line: 3 }],
    ['read by models/staging_by_hand/shop/orders.sql:3'],
  ],
  [
    'places of one file together, what is not sure after all that is',
    [page(3, { symbol: 'a' }), page(4, { unsure: 'a spread' }), page(9, { symbol: 'a' }), page(12, { symbol: 'b' })],
    ['read by app/page.ts:3, 9, 12  a, b', 'may be read by app/page.ts:4'],
  ],
  ['many places', [1, 2, 3, 4, 5, 6, 7].map((line) => page(line)), ['read by app/page.ts:1, 2, 3, 4, 5, … 2 more']],
  [
    'many files: some of each kind',
    [...[1, 2, 3, 4, 5, 6].map((n): ReportedReach => ({ kind: 'model', file: `m${n}.sql`, line: n })), page(2)],
    [...[1, 2, 3, 4].map((n) => `read by m${n}.sql:${n}`), 'read by 2 more files: models', 'read by app/page.ts:2'],
  ],
  [
    'one file more is told as it is',
    [1, 2, 3, 4, 5].map((n): ReportedReach => ({ kind: 'model', file: `m${n}.sql`, line: n })),
    [1, 2, 3, 4, 5].map((n) => `read by m${n}.sql:${n}`),
  ],
  ['a line that is not known', [page(null)], ['read by app/page.ts']],
])('%s', (_, reaches, want) => {
  expect(reachLines(reaches)).toEqual(want);
});

test.each<[string, ReportedReach[], string]>([
  ['nobody', [], 'nobody in this workspace reads it'],
  ['generated models alone', [staging], 'generated models read it, and nobody else in this workspace'],
  ['one', [page(3)], 'read at app/page.ts:3'],
  [
    'the last that is sure',
    [staging, page(3), page(4, { unsure: 'x' })],
    'read at app/page.ts:3 and in 2 other places',
  ],
  ['not sure', [page(4, { unsure: 'x' })], 'it may be read at app/page.ts:4'],
])('in one line: %s', (_, reaches, want) => {
  expect(readersInShort(reaches)).toBe(want);
});
