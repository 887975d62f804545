import type { StagedOrders, StagedOrders_Items, StagedOrders_Items_Discounts } from '@acme/warehouse-metadata/shop_v1';
import { expect, test } from 'vitest';
import { openOrders } from './open-orders.ts';

const order = (id: string, given: Partial<StagedOrders> = {}): StagedOrders => ({
  id,
  status: 'placed',
  total: null,
  updated_at: null,
  customer_id: '1',
  is_gift: null,
  placed_at: null,
  coupon: null,
  loaded_at: '2025-03-01 09:00:00+00',
  _dlt_id: id,
  ...given,
});
const item = (orders_id: string, position: string, given: Partial<StagedOrders_Items> = {}): StagedOrders_Items => ({
  orders_id,
  position,
  unit_price: '1.00',
  sku: 'mug',
  quantity: '1',
  loaded_at: null,
  _dlt_id: `${orders_id}/${position}`,
  ...given,
});
const discount = (orders_id: string, items_position: string, amount: string): StagedOrders_Items_Discounts => ({
  orders_id,
  items_position,
  position: '0',
  amount,
  code: 'VIP',
  loaded_at: null,
  _dlt_id: `${orders_id}/${items_position}/0`,
});
const nothing = { customers: [], orders: [], items: [], discounts: [] };

test('a customer without orders has an empty answer', () => {
  expect(openOrders(nothing)).toEqual({ customer: undefined, orders: [], total: 0n, loadedAt: null });
});

test.each([
  ['placed', ['1']],
  ['paid', ['1']],
  ['shipped', []],
  ['cancelled', []],
  [null, ['1']],
])('an order that is %s', (status, open) => {
  expect(openOrders({ ...nothing, orders: [order('1', { status })] }).orders.map(({ id }) => id)).toEqual(open);
});

test('items and discounts go to their own order and line, and amounts add up exactly', () => {
  const { orders, total } = openOrders({
    ...nothing,
    orders: [order('1'), order('2')],
    items: [item('1', '0', { unit_price: '0.10', quantity: '3' }), item('1', '1'), item('2', '0')],
    discounts: [discount('1', '1', '0.25'), discount('2', '0', '0.50')],
  });
  expect(orders.map(({ id, total }) => [id, total])).toEqual([
    ['1', 105n],
    ['2', 50n],
  ]);
  expect(orders[0]?.lines.map(({ discounts }) => discounts)).toEqual([[], [{ code: 'VIP', amount: 25n }]]);
  expect(total).toBe(155n);
});

test('freshness is that of the newest finished load, whatever zone the driver writes', () => {
  const { orders, loadedAt } = openOrders({
    ...nothing,
    orders: [
      order('1', { loaded_at: '2025-03-01 23:30:00.5-05' }),
      order('2', { loaded_at: '2025-03-02 09:00:00+05:30', status: 'shipped' }),
      order('3', { loaded_at: null }),
    ],
  });
  expect(loadedAt?.toISOString()).toBe('2025-03-02T04:30:00.500Z');
  expect(orders.map(({ isConfirmed }) => isConfirmed)).toEqual([true, false]);
});
