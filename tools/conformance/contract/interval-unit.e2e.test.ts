import { intervalUnit } from '@cdf/contract';
import { expect, test } from 'vitest';
import { ensurePython } from '../../python/ensure.ts';
import { runProgram } from '../run-program.ts';

const crons = [
  '@hourly',
  '@daily',
  '@midnight',
  '@weekly',
  '@monthly',
  '@yearly',
  '@annually',
  '0 5 * * *',
  '*/30 5 * * 1-5',
  '0 9,10 * * *',
  '0 8-18/2 * * *',
  '*/5 * * * *',
  '*/20 * * * *',
  '10/15 * * * *',
  '15,45 * * * *',
  '0 */6 * * *',
  '0 23,0 * * *',
  '0 0 * * 1',
  '0 0 * * mon,thu',
  '0 0 1,15 * *',
  '0 0 13 * 5',
  '0 0 1 * *',
  '0 0 l * *',
  '0 0 1 */3 *',
  '0 0 1 1,7 *',
  '0 0 1 1 *',
  '0 0 28 2 *',
];

const program = `import json, sys
from sqlmesh.core.node import IntervalUnit
json.dump([[cron, IntervalUnit.from_cron(cron).value] for cron in sys.argv[1:]], sys.stdout)`;

test('the length of an interval is what SQLMesh makes of a cron expression', async () => {
  const told = await runProgram(import.meta.dirname, await ensurePython(), ['-W', 'ignore', '-c', program, ...crons]);
  expect(crons.map((cron) => [cron, intervalUnit(cron)])).toEqual(JSON.parse(told));
});
