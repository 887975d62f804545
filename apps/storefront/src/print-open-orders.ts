import { printCents } from './money.ts';
import type { Line, OpenOrder, OpenOrders } from './open-orders.ts';

/** The answer as text. Ends in one line break; times are UTC, to the second. */
export function printOpenOrders(customerId: string, { customer, orders, total, loadedAt }: OpenOrders): string {
  const who = customer === undefined ? ' (unknown)' : customer.country === null ? '' : ` (${customer.country})`;
  return [
    `Customer ${customerId}${who}: ${orders.length === 0 ? 'nothing on order' : `${orders.length} on order`}`,
    ...orders.flatMap(orderLines),
    ...(orders.length > 0 ? [columns('all orders', printCents(total))] : []),
    loadedAt === null ? 'No load has finished yet' : `As of ${loadedAt.toISOString().replace(/\.\d+/, '')}`,
    '',
  ].join('\n');
}

const orderLines = ({ id, status, coupon, isConfirmed, lines, total }: OpenOrder): string[] => [
  [`Order ${id}`, status, coupon && `coupon ${coupon}`, !isConfirmed && 'still loading'].filter(Boolean).join(', '),
  ...lines.flatMap(itemLines),
  columns('  total', printCents(total)),
];

const itemLines = ({ sku, quantity, price, discounts }: Line): string[] => [
  columns(`  ${quantity} x ${sku ?? 'unnamed'} at ${printCents(price)}`, printCents(quantity * price)),
  ...discounts.map(({ code, amount }) => columns(`    ${code ?? 'discount'}`, printCents(-amount))),
];

const columns = (text: string, amount: string): string => `${text.padEnd(32)}${amount.padStart(10)}`;
