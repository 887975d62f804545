import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstCommit } from '../first-commit.ts';
import { measure, type Sample } from './measure.ts';
import { schemasOf } from './project-folder.ts';
import type { Row } from './report.ts';

/**
 * What it costs to say what a work tree changes and who reads it: a mart and a program read one column of one schema, and it goes.
 *
 * @param project  with all its outputs; becomes the only commit of a repository
 * @param planOf   what to run on it
 */
export async function planScenarios(
  project: string,
  planOf: (project: string) => string[],
  home: string,
  runs: number,
): Promise<Row[]> {
  const [schema] = schemasOf(project);
  for (const [path, text] of readersOf(schema!)) {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  firstCommit(project);
  const times = async (name: string, prepare: () => void): Promise<Row> => {
    const samples: Sample[] = [];
    for (let run = 0; run < runs; run++) {
      prepare();
      samples.push(await measure(planOf(project), home));
    }
    return { name, samples };
  };
  const same = await times('plan --base, nothing changed', () => {});
  dropEmail(join(project, 'metadata', schema!, 'schema.yml'));
  const cold = await times('plan --base, one column gone, who reads it not known yet', () =>
    rmSync(join(project, '.cdf'), { recursive: true, force: true }),
  );
  const warm = await times('plan --base, the same again', () => {});
  return [same, cold, warm];
}

const readersOf = (schema: string): [path: string, text: string][] => [
  ['.gitignore', '.cdf/\n'],
  [
    'models/marts/buyers.sql',
    `MODEL (name marts.buyers);\n\nSELECT\n  email,\n  _dlt_id\nFROM staging.${schema}__orders\n`,
  ],
  [
    'app/buyers.ts',
    `import type { StagedOrders } from '../metadata/${schema}/generated/index.ts';\n\nexport const buyer = (order: StagedOrders): string => order.email ?? 'nobody';\n`,
  ],
];

function dropEmail(path: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/^( {2}orders:\n(?: {4}.*\n)*?) {6}email: .*\n/m, '$1');
  if (changed === text) throw new Error(`no column email of table orders in ${path}`);
  writeFileSync(path, changed);
}
