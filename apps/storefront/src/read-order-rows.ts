import {
  customers,
  orders,
  orders__items,
  orders__items__discounts,
  type StagedCustomers,
  type StagedOrders,
  type StagedOrders_Items,
  type StagedOrders_Items_Discounts,
} from '@acme/warehouse-metadata/shop_v1';
import type { ReadRows } from './database.ts';
import { rowsWith } from './query.ts';

/** What staging holds about one customer and all of the customer's orders. Lists are in the order of their keys. */
export interface OrderRows {
  readonly customers: readonly StagedCustomers[];
  readonly orders: readonly StagedOrders[];
  readonly items: readonly StagedOrders_Items[];
  readonly discounts: readonly StagedOrders_Items_Discounts[];
}

/** @param customerId  customer number, digits only */
export async function readOrderRows(readRows: ReadRows, customerId: string): Promise<OrderRows> {
  const found = await readRows<StagedOrders>(rowsWith(orders.staged, 'customer_id', [customerId]));
  const ids = found.map(({ id }) => id);
  return {
    customers: await readRows(rowsWith(customers.staged, 'id', [customerId])),
    orders: found,
    items: await readRows(rowsWith(orders__items.staged, 'orders_id', ids)),
    discounts: await readRows(rowsWith(orders__items__discounts.staged, 'orders_id', ids)),
  };
}
