import { expect, test } from 'vitest';
import { announced } from './announced.ts';
import { diff } from './diff.ts';
import { needsDecision } from './needs-decision.ts';
import { rootTable, surfaceFrom } from './testing/surface-of.ts';

const orders = (columns: string, ruleset?: string) => surfaceFrom(`{orders: ${rootTable(columns)}}`, ruleset);
const id = 'id: {data_type: bigint}';
const going = (deprecated: string) => `${id}, note: {data_type: text, x-deprecated: ${deprecated}}`;
const told = (deprecated: string, today: string) =>
  announced(diff(orders(going(deprecated)), orders(id)), today).map((change) => ({
    id: change.id,
    grade: change.grade,
    reason: change.reason,
    isOpen: needsDecision(change),
  }));

const removed = { id: 'shop.orders.note:column-removed', grade: 'breaking' };
const why = 'Every query and every line of TypeScript that reads it fails';

test('what readers were told of in time goes without a decision, and still breaks who did not listen', () => {
  expect(told("{remove_after: '2026-06-30'}", '2026-07-01')).toEqual([
    { ...removed, reason: `${why}; readers were told: it was to go after 2026-06-30`, isOpen: false },
  ]);
});

test('on its last day it is too early, and without a day always', () => {
  expect(told("{remove_after: '2026-06-30'}", '2026-06-30')).toEqual([
    { ...removed, reason: `${why}; it is deprecated, and it is to stay until 2026-06-30`, isOpen: true },
  ]);
  expect(told('{use: id}', '2026-06-30')).toEqual([
    { ...removed, reason: `${why}; it is deprecated, and no day is set on which it goes`, isOpen: true },
  ]);
});

test('a rule that drops a deprecated column takes it away as well', () => {
  const before = going("{remove_after: '2026-06-30'}");
  const dropped = 'version: 1\nrules: [{when: {columns: [note]}, do: [drop]}]';
  const changes = announced(diff(orders(before), orders(before, dropped)), '2026-07-01');
  expect(changes.map((change) => [change.id, needsDecision(change)])).toEqual([
    ['shop.orders.note:staged-column-removed', false],
  ]);
});

test('what is not deprecated stays as it is', () => {
  const changes = diff(orders(`${id}, note: {data_type: text}`), orders(id));
  expect(announced(changes, '2026-07-01')).toEqual(changes);
});
