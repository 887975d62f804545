#!/usr/bin/env node
import { withWarehouse } from './database.ts';
import { openOrders } from './open-orders.ts';
import { printOpenOrders } from './print-open-orders.ts';
import { readOrderRows } from './read-order-rows.ts';

const [database, customerId, ...rest] = process.argv.slice(2);

if (database === undefined || !/^\d{1,18}$/.test(customerId ?? '') || rest.length > 0) {
  console.error('usage: storefront DATABASE CUSTOMER\n\nDATABASE is a DuckDB file, CUSTOMER a number.');
  process.exitCode = 2;
} else {
  await answer(database, customerId!);
}

async function answer(path: string, customer: string): Promise<void> {
  try {
    const rows = await withWarehouse(path, (readRows) => readOrderRows(readRows, customer));
    process.stdout.write(printOpenOrders(customer, openOrders(rows)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 3;
  }
}
