#!/usr/bin/env node
import { events, events__tags } from '@acme/warehouse-metadata/clickstream';
import { DuckDBInstance } from '@duckdb/node-api';
import { countEvents, type Event, printCounts, type Tag } from './event-report.ts';

const [database] = process.argv.slice(2);

if (database === undefined) {
  console.error('usage: event-report DATABASE\n\nDATABASE is a DuckDB file.');
  process.exitCode = 2;
} else process.stdout.write(await report(database));

async function report(path: string): Promise<string> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    const found = await connection.runAndReadAll(`SELECT _dlt_id, kind, is_bot FROM ${events.staged.name}`);
    const tags = await connection.runAndReadAll(`SELECT events__dlt_id, value FROM ${events__tags.staged.name}`);
    return printCounts(
      countEvents(found.getRowObjectsJson() as unknown as Event[], tags.getRowObjectsJson() as unknown as Tag[]),
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
