import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { emitStagingModels, stagingModelFile } from '@cdf/emit';
import {
  dialectOf,
  type Fragment,
  guardFragment,
  loadReader,
  loadSecondReader,
  rereadModel,
  type Select,
} from '@cdf/sql';
import { planStaging, type StagingPlan } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { honestFragments } from '../guard/honest-fragments.ts';
import { syntheticSchemas, type WorkspaceSize } from './make-workspace.ts';
import { spreadOf } from './measure.ts';
import { printYaml } from './print-yaml.ts';

/**
 * What SQL costs inside one process, as lines of a Markdown table: the guard of one fragment, and the staging models of a project made
 * and read back. CPU time; medians of `runs`, after one that warms up.
 */
export async function pieceTimes(size: WorkspaceSize, runs: number): Promise<string> {
  const rows = [...(await guardTimes()), ...(await stagingTimes(size, runs))];
  const lines = rows.map(
    ([what, milliseconds]) => `| ${what} | ${milliseconds.map((one) => one.toFixed(one < 10 ? 2 : 0)).join(' | ')} |`,
  );
  return ['| in one process | median CPU ms | most CPU ms |', '|---|--:|--:|', ...lines].join('\n');
}

type Row = readonly [what: string, milliseconds: readonly [median: number, most: number]];

async function guardTimes(): Promise<Row[]> {
  const reader = await loadReader();
  const fragments: Fragment[] = honestFragments().flatMap(({ dialect, texts }) =>
    texts.map(({ sql, slot }) => ({ text: sql, dialect, slot })),
  );
  const judgeAll = () => fragments.map((one) => timed(() => guardFragment(one, reader)));
  judgeAll();
  const { median, max } = spreadOf(judgeAll());
  return [[`the guard, one of ${fragments.length} fragments in ten dialects`, [median, max]]];
}

async function stagingTimes(size: WorkspaceSize, runs: number): Promise<Row[]> {
  const reader = await loadReader();
  const second = await loadSecondReader('postgres');
  const dialect = dialectOf('postgres')!;
  const schemas = syntheticSchemas(size).map((schema) => {
    const document = readDocument(parseYaml(printYaml(schema), '').value as TreeMap, '');
    const origin = { destination: { name: 'warehouse', type: 'postgres' }, dataset: 'raw', fromDlt: [] };
    return resolveSchema(document, schema.name, origin).value;
  });
  const times = {
    planned: [] as number[],
    printed: [] as number[],
    reread: [] as number[],
    rereadTwice: [] as number[],
  };
  for (let run = 0; run <= runs; run++) {
    let plans: StagingPlan[] = [];
    const planned = timed(() => {
      plans = schemas.map((schema) => planStaging(schema, [], dialect, {}).value);
    });
    const models: { readonly text: string; readonly select: Select }[] = [];
    const printed = timed(() => {
      for (const plan of plans) {
        const files = emitStagingModels({ plan, lineOf: () => 1, contractVersion: 1, typescript: undefined });
        const texts = new Map(files.map(({ path, content }) => [path, content]));
        for (const { table, select } of plan.models)
          models.push({ text: texts.get(stagingModelFile(plan.schema.key, table.name))!, select: select! });
      }
    });
    const reread = (other: typeof second): number =>
      timed(() => {
        for (const { text, select } of models) {
          const fault = rereadModel(text, select, dialect, reader, other);
          if (fault !== undefined) throw new Error(fault);
        }
      });
    const [once, twice] = [reread(undefined), reread(second)];
    if (run === 0) continue;
    times.planned.push(planned);
    times.printed.push(printed);
    times.reread.push(once);
    times.rereadTwice.push(twice);
  }
  const row = (what: string, figures: readonly number[]): Row => {
    const { median, max } = spreadOf(figures);
    return [`${size.tables} staging models: ${what}`, [median, max]];
  };
  return [
    row('planned', times.planned),
    row('printed', times.printed),
    row('read back by one reader', times.reread),
    row('read back by two, as `cdf check` does on PostgreSQL', times.rereadTwice),
  ];
}

/** Milliseconds of the processor, which other processes do not lengthen much. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
