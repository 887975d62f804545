import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPostgres } from './postgres.ts';

test('a server starts, answers in UTC, and is gone afterwards', async () => {
  const postgres = await startPostgres();
  await postgres.createDatabase('Größe');
  const client = postgres.client('Größe');
  await client.connect();
  const { rows } = await client.query("SELECT current_database() AS name, current_setting('TimeZone') AS zone");
  expect(rows).toEqual([{ name: 'Größe', zone: 'UTC' }]);
  await client.end();
  await postgres.stop();
  await expect(postgres.client('Größe').connect()).rejects.toThrow();
});

test('the exit code of whoever started it stays what it is', () => {
  const script = `import { startPostgres } from '${join(import.meta.dirname, 'postgres.ts')}';
    await (await startPostgres()).stop();
    process.exitCode = 7;`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).status).toBe(7);
});
