import { expect, test } from 'vitest';
import { printOpenOrders } from './print-open-orders.ts';

test('an order with everything', () => {
  const lines = [{ sku: 'lamp', quantity: 2n, price: 4000n, discounts: [{ code: 'NEW', amount: 400n }] }];
  const order = { id: '105', status: 'placed', coupon: 'NEW', lines, total: 7600n, isConfirmed: false };
  const answer = { customer: { country: 'FR' }, orders: [order], total: 7600n, loadedAt: new Date(1_740_000_000_123) };
  expect(printOpenOrders('4', answer)).toBe(`Customer 4 (FR): 1 on order
Order 105, placed, coupon NEW, still loading
  2 x lamp at 40.00                  80.00
    NEW                              -4.00
  total                              76.00
all orders                           76.00
As of 2025-02-19T21:20:00Z
`);
});

test('values the shop did not deliver', () => {
  const lines = [{ sku: null, quantity: 1n, price: 5n, discounts: [{ code: null, amount: 1n }] }];
  const order = { id: '1', status: null, coupon: null, lines, total: 4n, isConfirmed: true };
  const answer = { customer: { country: null }, orders: [order], total: 4n, loadedAt: null };
  expect(printOpenOrders('7', answer)).toBe(`Customer 7: 1 on order
Order 1
  1 x unnamed at 0.05                 0.05
    discount                         -0.01
  total                               0.04
all orders                            0.04
No load has finished yet
`);
});

test('a customer nobody knows, with nothing on order', () => {
  expect(printOpenOrders('8', { customer: undefined, orders: [], total: 0n, loadedAt: null })).toBe(
    'Customer 8 (unknown): nothing on order\nNo load has finished yet\n',
  );
});
