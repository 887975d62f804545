import { expect, test } from 'vitest';
import { type AcceptedChange, acceptance, acceptedRenames, newRecords, recordedValue } from './accepted-change.ts';
import { decide } from './decide.ts';
import { diff } from './diff.ts';
import { followRenames } from './follow-renames.ts';
import { rootTable, surfaceFrom } from './testing/surface-of.ts';

type Short = readonly [id: string, before: string | null, after: string | null];

const record = ([id, before, after]: Short): AcceptedChange => ({
  ...{ id, before: recordedValue(before), after: recordedValue(after), reason: 'because', expires: undefined },
  place: { file: 'metadata/shop/changes.yml', pointer: '/changes/0' },
});
const orders = (columns: string) => surfaceFrom(`{orders: ${rootTable(columns)}}`);

/** The changes from before to after that need a decision, and whether records hold it. */
function decided(before: string, after: string, records: readonly Short[]): Record<string, boolean> {
  const accepted = records.map(record);
  const [old, now] = [orders(before), orders(after)];
  const changes = diff(old, followRenames(now, old, acceptedRenames(accepted, 'shop')));
  const { recorded, undecided } = decide(changes, accepted);
  return Object.fromEntries([...recorded.map(({ id }) => [id, true]), ...undecided.map(({ id }) => [id, false])]);
}

const text = 'x: {data_type: text}';
const removed: Short = ['shop.orders.x:column-removed', 'TEXT', null];

test('a record accepts the change it tells of, and no other', () => {
  expect(decided(`${text}, y: {data_type: text}`, 'y: {data_type: text}', [removed])).toEqual({
    'shop.orders.x:column-removed': true,
  });
  expect(decided(`${text}, y: {data_type: text}`, text, [removed])).toEqual({ 'shop.orders.y:column-removed': false });
  expect(decided('x: {data_type: date}, y: {data_type: text}', 'y: {data_type: text}', [removed])).toEqual({
    'shop.orders.x:column-removed': false,
  });
});

const sized = (precision: number) => `x: {data_type: decimal, precision: ${precision}, scale: 2}`;
const widened = (from: number, to: number): Short => [
  'shop.orders.x:column-widened',
  `DECIMAL(${from}, 2)`,
  `DECIMAL(${to}, 2)`,
];

test('steps that lead from before to after stand for the whole way', () => {
  const steps = [widened(10, 12), widened(12, 14)];
  expect(decided(sized(10), sized(14), steps)).toEqual({ 'shop.orders.x:column-widened': true });
  expect(decided(sized(10), sized(16), steps)).toEqual({ 'shop.orders.x:column-widened': false });
  expect(decided(sized(14), sized(10), steps)).toEqual({ 'shop.orders.x:column-narrowed': false });
});

test('a column that was renamed twice is the one it was at first', () => {
  const steps: Short[] = [
    ['shop.orders.x:column-renamed', 'x', 'y'],
    ['shop.orders.y:column-renamed', 'y', 'z'],
    ['shop.orders.z:column-retyped', 'text', 'date'],
  ];
  const z = (type: string) => `z: {data_type: ${type}, x-renamed-from: y}`;
  expect(decided(text, z('text'), steps.slice(0, 2))).toEqual({ 'shop.orders.x:column-renamed': true });
  expect(decided(text, z('date'), steps)).toEqual({
    'shop.orders.x:column-renamed': true,
    'shop.orders.x:column-retyped': true,
    // What stages it came out under the second name by then, and that is gone.
    'shop.orders.x:staged-column-removed': false,
  });
  expect(decided(text, z('text'), steps.slice(1, 2))).toEqual({ 'shop.orders.x:column-removed': false });
});

test('renames in a circle end', () => {
  const circle: Short[] = [
    ['shop.orders.a:column-renamed', 'a', 'b'],
    ['shop.orders.b:column-renamed', 'b', 'a'],
  ];
  expect(decided(text, 'a: {data_type: text, x-renamed-from: b}', circle)).toEqual({
    'shop.orders.x:column-removed': false,
  });
});

test('steps of a table that was renamed on the way', () => {
  const accepts = acceptance(
    [
      ['shop.orders:table-renamed', 'orders', 'sales'],
      ['shop.sales.x:column-retyped', 'text', 'date'],
    ].map((one) => record(one as unknown as Short)),
  );
  const [change] = diff(orders(text), orders('x: {data_type: date}'));
  expect(accepts(change!)).toBe(true);
});

test('a record that was there before is no decision on what happens now', () => {
  const [once, twice] = [[record(removed)], [record(removed), record(removed)]];
  expect(newRecords(once, once)).toEqual([]);
  expect(newRecords(twice, once)).toHaveLength(1);
  expect(newRecords(once, [])).toEqual(once);
});

test('what is decided now', () => {
  const changes = diff(orders(`${text}, y: {data_type: text}`), orders('z: {data_type: text}'));
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
  const { accepted, undecided } = decide(changes, [], ['shop.orders.x:column-removed']);
  expect(ids(accepted)).toEqual(['shop.orders.x:column-removed']);
  expect(ids(undecided)).toEqual(['shop.orders.y:column-removed']);
  expect(decide(changes, [], ['*']).undecided).toEqual([]);
});

test('long values are kept as a digest', () => {
  expect(recordedValue('DATE')).toBe('DATE');
  expect(recordedValue(null)).toBeNull();
  for (const long of ['a\nb', 'a'.repeat(121)]) expect(recordedValue(long)).toMatch(/^sha256:[0-9a-f]{16}$/);
});
