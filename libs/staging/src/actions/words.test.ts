import { expect, test } from 'vitest';
import { camelCase, singular, snakeCase } from './words.ts';

const singulars: [given: string, want: string][] = [
  ['orders', 'order'],
  ['order_items', 'order_item'],
  ['categories', 'category'],
  ['addresses', 'address'],
  ['boxes', 'box'],
  ['prices', 'price'],
  ['statuses', 'status'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['news', 'new'],
  ['data', 'data'],
  ['ORDERS', 'ORDER'],
];
for (const [given, want] of singulars) test(`one of ${given}`, () => expect(singular(given)).toBe(want));

const snakes: [given: string, want: string][] = [
  ['orderId', 'order_id'],
  ['OrderID', 'order_id'],
  ['HTTPCode2', 'http_code2'],
  ['order-id no', 'order_id_no'],
  ['größeÜber', 'größe_über'],
  ['_dlt_id', '_dlt_id'],
];
for (const [given, want] of snakes) test(`snake case of ${given}`, () => expect(snakeCase(given)).toBe(want));

const camels: [given: string, want: string][] = [
  ['order_id', 'orderId'],
  ['orderId', 'orderId'],
  ['a__b', 'aB'],
  ['_dlt_id', '_dltId'],
  ['id_', 'id_'],
];
for (const [given, want] of camels) test(`camel case of ${given}`, () => expect(camelCase(given)).toBe(want));
