import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWarehouse } from './build/build-warehouse.ts';
import { copyProject } from './build/copy-project.ts';

/*
 * node apps/warehouse/build.ts [--into DIR]
 *
 * Builds the whole warehouse from the deliveries in sources/data and compares it with truth/. With --into everything
 * happens in a copy of this folder, and no tracked file is touched.
 */
const { values } = parseArgs({ options: { into: { type: 'string' } } });

try {
  const project = values.into === undefined ? import.meta.dirname : await copyProject(resolve(values.into));
  await buildWarehouse(project, (step) => console.error(step));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
