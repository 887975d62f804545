import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArtifactOptions } from '../../targets.ts';
import { committedWarehouse } from '../../testing/committed-warehouse.ts';
import { runBatch } from './batch.ts';
import { runArtifacts } from './run-artifacts.ts';

type Mode = ArtifactOptions['mode'];

let workspace: string;
const inProject = (path: string): string => join(workspace, 'warehouse', path);

beforeEach(() => {
  workspace = committedWarehouse('warehouse');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const shopModel = 'models/staging/shop_v1/orders.sql';
const clickModel = 'models/staging/clickstream/events.sql';
const dataset = 'external_models/_dlt/raw_shop.yaml';

test.each<Mode>(['check', 'generate'])('%s of committed files finds nothing to do', async (mode) => {
  expect(await statuses(mode)).toEqual({ clickstream: 'success', shared: 'success', shop_v1: 'success' });
});

test('a deleted output concerns its schema alone, and comes back with the same bytes', async () => {
  const committed = readFileSync(inProject(shopModel), 'utf8');
  rmSync(inProject(shopModel));
  expect(await statuses('check')).toEqual({ clickstream: 'success', shared: 'success', shop_v1: 'failure' });
  const results = await run('generate', ['clickstream', 'shop_v1']);
  expect(results.get('shop_v1')?.terminalOutput).toContain('1 file written');
  expect(results.get('clickstream')?.terminalOutput).toContain('0 files written');
  expect(readFileSync(inProject(shopModel), 'utf8')).toBe(committed);
});

test('a task for one schema leaves the outputs of another as they are', async () => {
  rmSync(inProject(shopModel));
  rmSync(inProject(clickModel));
  expect(await statuses('generate', ['clickstream'])).toEqual({ clickstream: 'success' });
  expect(statSync(inProject(clickModel)).isFile()).toBe(true);
  expect(statSync(inProject(shopModel), { throwIfNoEntry: false })).toBeUndefined();
});

test('a hand edit is reported with its file and kept, and holds up what is shared', async () => {
  appendFileSync(inProject(clickModel), '-- by hand\n');
  const results = await run('generate', ['clickstream', 'shop_v1', undefined]);
  expect(briefly(results)).toEqual({ clickstream: 'failure', shared: 'failure', shop_v1: 'success' });
  expect(results.get('clickstream')?.terminalOutput).toMatch(/models\/staging\/clickstream\/events\.sql.*CDF704/s);
  expect(results.get('shop_v1')?.terminalOutput).not.toContain('CDF704');
  expect(readFileSync(inProject(clickModel), 'utf8')).toMatch(/-- by hand\n$/);
  expect(await statuses('check')).toEqual({ clickstream: 'failure', shared: 'success', shop_v1: 'success' });
});

test('a contract that cannot be read fails its own schema', async () => {
  writeFileSync(inProject('metadata/clickstream/schema.yml'), 'name: [');
  expect(await statuses('generate')).toEqual({ clickstream: 'failure', shared: 'failure', shop_v1: 'success' });
  expect(await statuses('check')).toEqual({ clickstream: 'failure', shared: 'failure', shop_v1: 'success' });
});

test('faulty settings fail every task', async () => {
  appendFileSync(inProject('cdf_config.toml'), '[cdf.typescript]\nbigint = "complex"\n');
  expect(await statuses('check')).toEqual({ clickstream: 'failure', shared: 'failure', shop_v1: 'failure' });
});

test('what belongs to a dataset is a matter of the shared task', async () => {
  rmSync(inProject(dataset));
  expect(await statuses('check')).toEqual({ clickstream: 'success', shared: 'failure', shop_v1: 'success' });
  expect((await run('generate', [undefined])).get('shared')?.terminalOutput).toContain('1 file written');
  expect(statSync(inProject(dataset)).isFile()).toBe(true);
});

test('outputs of a schema that is gone are left over until the shared task removes them', async () => {
  renameSync(inProject('metadata/clickstream'), join(workspace, 'gone'));
  const check = (await run('check', ['shop_v1', undefined])).get('shared');
  expect(check?.terminalOutput).toContain('CDF703');
  expect(check?.terminalOutput).toContain(clickModel);
  expect(await statuses('generate', ['shop_v1', undefined])).toEqual({ shared: 'success', shop_v1: 'success' });
  expect(statSync(inProject(clickModel), { throwIfNoEntry: false })).toBeUndefined();
});

test('a schema whose folder is gone is named', async () => {
  const result = (await run('check', ['shop_v2'])).get('shop_v2');
  expect(result?.status).toBe('failure');
  expect(result?.terminalOutput).toContain('"shop_v2"');
});

test('modules in another folder than the targets declare are refused before anything is written', async () => {
  rmSync(inProject(shopModel));
  const results = await run('generate', ['shop_v1'], { outDir: 'src/rows' });
  expect(results.get('shop_v1')?.terminalOutput).toContain('typescript.out_dir');
  expect(statSync(inProject(shopModel), { throwIfNoEntry: false })).toBeUndefined();
});

test('a check of a run sees what was there before it generates', async () => {
  rmSync(inProject(shopModel));
  const order: string[] = [];
  const tasks = (['generate', 'check'] as const).map((mode) => task(mode, 'shop_v1', mode));
  for await (const [id, { status }] of runArtifacts(workspace, tasks)) order.push(`${id}: ${status}`);
  expect(order).toEqual(['check: failure', 'generate: success']);
});

test('a project folder that fails leaves the tasks of another alone', async () => {
  mkdirSync(join(workspace, 'empty'));
  const tasks = [
    { id: 'empty', options: { mode: 'check', project: 'empty', schema: 'shop' } },
    task('check', 'shop_v1'),
  ] as const;
  const results = new Map(await gather(runArtifacts(workspace, tasks)));
  expect([results.get('empty')?.status, results.get('shop_v1')?.status]).toEqual(['failure', 'success']);
});

test('a batch answers every task under the name Nx gave it', async () => {
  const options = {
    'metadata-shop_v1:check': task('check', 'shop_v1').options,
    'metadata:check': task('check', undefined).options,
  };
  const tasks = Object.fromEntries(Object.keys(options).map((id) => [id, { id }]));
  const graph = { roots: [], tasks, dependencies: {}, continuousDependencies: {} } as unknown as Parameters<
    typeof runBatch
  >[0];
  const context = { root: workspace } as Parameters<typeof runBatch>[3];
  const answers = await gather(runBatch(graph, options, {}, context));
  expect(answers.map(({ task: id, result }) => `${id}: ${result.success}`).sort()).toEqual([
    'metadata-shop_v1:check: true',
    'metadata:check: true',
  ]);
});

/** Everything an iteration yields. */
async function gather<T>(all: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of all) items.push(item);
  return items;
}

function task(mode: Mode, schema: string | undefined, id = schema ?? 'shared') {
  return { id, options: { mode, project: 'warehouse', ...(schema === undefined ? {} : { schema }) } };
}

async function run(mode: Mode, schemas: readonly (string | undefined)[], more: Partial<ArtifactOptions> = {}) {
  const tasks = schemas.map((schema) => {
    const { id, options } = task(mode, schema);
    return { id, options: { ...options, ...more } };
  });
  return new Map(await gather(runArtifacts(workspace, tasks)));
}

const statuses = async (
  mode: Mode,
  schemas: readonly (string | undefined)[] = ['clickstream', 'shop_v1', undefined],
): Promise<Record<string, string>> => briefly(await run(mode, schemas));

/** How each task ended, by its id. */
const briefly = (results: Awaited<ReturnType<typeof run>>): Record<string, string> =>
  Object.fromEntries([...results].map(([id, { status }]) => [id, status]));
