import type { StagedOrders, StagedOrders_Items, StagedOrders_Items_Discounts } from '@acme/warehouse-metadata/shop_v1';
import { type Cents, centsOf, sum } from './money.ts';
import type { OrderRows } from './read-order-rows.ts';

/** What a customer still waits for. */
export interface OpenOrders {
  /** Undefined when the warehouse does not know the customer, who may have orders all the same. */
  readonly customer: { readonly country: string | null } | undefined;
  readonly orders: readonly OpenOrder[];
  readonly total: Cents;
  /** When the newest finished load with one of the customer's orders, open or not, was complete; null if none was. */
  readonly loadedAt: Date | null;
}

/** An order that is neither shipped nor cancelled. */
export interface OpenOrder {
  readonly id: string;
  readonly status: string | null;
  readonly coupon: string | null;
  readonly lines: readonly Line[];
  /** What is to be paid: all lines less their discounts. */
  readonly total: Cents;
  /** False while the load that delivered the order has not finished: parts of it may be missing. */
  readonly isConfirmed: boolean;
}

/** Pieces of one product. A null is a value the shop did not deliver. */
export interface Line {
  readonly sku: string | null;
  readonly quantity: bigint;
  readonly price: Cents;
  readonly discounts: readonly { readonly code: string | null; readonly amount: Cents }[];
}

const closed: readonly (string | null)[] = ['shipped', 'cancelled'];

/** Puts an answer together. Pure. */
export function openOrders({ customers, orders, items, discounts }: OrderRows): OpenOrders {
  const [customer] = customers;
  const open = orders
    .filter(({ status }) => !closed.includes(status))
    .map((order) => openOrder(order, items, discounts));
  return {
    customer: customer && { country: customer.country_code },
    orders: open,
    total: sum(open.map(({ total }) => total)),
    loadedAt: newest(orders.flatMap(({ loaded_at }) => (loaded_at === null ? [] : [instantOf(loaded_at)]))),
  };
}

function openOrder(
  order: StagedOrders,
  items: readonly StagedOrders_Items[],
  discounts: readonly StagedOrders_Items_Discounts[],
): OpenOrder {
  const lines = items.filter(({ orders_id }) => orders_id === order.id).map((item) => lineOf(item, discounts));
  return {
    id: order.id,
    status: order.status,
    coupon: order.coupon,
    lines,
    total: sum(lines.map(totalOf)),
    isConfirmed: order.loaded_at !== null,
  };
}

function lineOf(item: StagedOrders_Items, discounts: readonly StagedOrders_Items_Discounts[]): Line {
  const own = discounts.filter(
    ({ orders_id, items_position }) => orders_id === item.orders_id && items_position === item.position,
  );
  return {
    sku: item.sku,
    quantity: BigInt(item.quantity ?? 0),
    price: centsOf(item.unit_price ?? '0.00'),
    discounts: own.map(({ code, amount }) => ({ code, amount: centsOf(amount ?? '0.00') })),
  };
}

const totalOf = ({ quantity, price, discounts }: Line): Cents =>
  quantity * price - sum(discounts.map(({ amount }) => amount));

/** DuckDB writes `2025-03-01 09:00:00.5+00`; the offset's minutes are there only where they are not zero. */
const instantOf = (text: string): Date => new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));

const newest = (instants: readonly Date[]): Date | null =>
  instants.reduce<Date | null>((latest, instant) => (latest === null || instant > latest ? instant : latest), null);
