import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Sample } from './measure.ts';
import { schemasOf } from './project-folder.ts';
import type { Row } from './report.ts';

const programs = 1000;
/** Each program imports the one before it, in chains of this length. */
const chain = 50;

/**
 * What it costs to say who reads a column that 1,000 TypeScript files read.
 *
 * @param project   with all its outputs; the programs are written into it
 * @param impactOf  what to run on it, for `schema.table.column`
 * @throws Error when the answer does not name every program
 */
export async function impactScenarios(
  project: string,
  impactOf: (project: string, path: string) => string[],
  home: string,
  runs: number,
): Promise<Row[]> {
  const [schema] = schemasOf(project);
  mkdirSync(join(project, 'app'));
  for (let at = 0; at < programs; at++) writeProgram(project, schema!, at, 0);
  const args = impactOf(project, `${schema}.orders.email`);
  const times = async (name: string, prepare: (run: number) => void): Promise<Row> => {
    const samples: Sample[] = [];
    for (let run = 0; run < runs; run++) {
      prepare(run);
      samples.push(await measure(args, home));
    }
    mustName(args);
    return { name: `impact, ${programs} TypeScript files, ${name}`, samples };
  };
  const cold = await times('nothing known', () => rmSync(join(project, '.cdf'), { recursive: true, force: true }));
  const warm = await times('nothing changed', () => {});
  const one = await times('one file changed', (run) => writeProgram(project, schema!, programs - 1, run + 1));
  return [cold, warm, one];
}

function writeProgram(project: string, schema: string, at: number, edition: number): void {
  const before = at % chain === 0 ? undefined : `program_${at - 1}`;
  const lines = [
    `import type { StagedOrders } from '../metadata/${schema}/generated/index.ts';`,
    ...(before === undefined ? [] : [`import { ${before} } from './${before}.ts';`]),
    '',
    ...Array.from({ length: 30 }, (_, line) => `const word_${line} = 'line ${line} of program ${at}.${edition}';`),
    `export const program_${at} = (order: StagedOrders): string => order.email ?? ${before === undefined ? 'word_0' : `${before}(order)`};`,
  ];
  writeFileSync(join(project, `app/program_${at}.ts`), `${lines.join('\n')}\n`);
}

function mustName(args: readonly string[]): void {
  const { stdout } = spawnSync(process.execPath, [...args, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { impact } = JSON.parse(stdout);
  const named = new Set(
    impact.reaches.flatMap(({ kind, file }: { readonly kind: string; readonly file: string }) =>
      kind === 'typescript' ? [file] : [],
    ),
  );
  if (named.size !== programs) throw new Error(`${named.size} of ${programs} programs are named`);
}
