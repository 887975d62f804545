import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destinationTypes, dialectOf } from '@cdf/sql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../python/ensure.ts';
import { fixturesFolder } from './fixtures.ts';
import { runProgram } from './run-program.ts';

interface Column {
  readonly name: string;
  readonly sql_type: string;
}
interface Catalog {
  readonly tables: Readonly<
    Record<string, { readonly columns: readonly Column[]; readonly staging?: { readonly columns: readonly Column[] } }>
  >;
}
/** What SQLMesh sees in a project: models by their full name, and columns with types of external ones. */
interface Seen {
  readonly models: Readonly<
    Record<string, { readonly projections: readonly string[]; readonly depends_on: readonly string[] }>
  >;
  readonly externals: Readonly<Record<string, readonly (readonly [name: string, type: string])[]>>;
}

const schemas = ['shop', 'types'];
/** One destination of each dialect. */
const destinations = destinationTypes.filter(
  (type, index) => destinationTypes.findIndex((other) => dialectOf(other) === dialectOf(type)) === index,
);
const nameOf = (destination: string): string => `${destination}-${dialectOf(destination)!.name}`;
let folder: string;
let seen: Readonly<Record<string, Seen>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialects-'));
  const cdf = join(import.meta.dirname, '../../apps/cdf/src/bin.js');
  const projects: string[] = [];
  for (const destination of destinations) {
    const project = join(folder, nameOf(destination));
    await makeProject(project, destination);
    await runProgram(project, process.execPath, [cdf, 'sync', '--project', project]);
    projects.push(project);
  }
  const reader = join(import.meta.dirname, 'read_dialects.py');
  seen = JSON.parse(await runProgram(folder, await ensurePython(), ['-W', 'ignore', reader, ...projects]));
});
afterAll(() => rm(folder, { recursive: true }));

/** Columns of types that only DuckDB has. */
const onDuckdbOnly = /^ {6}(?:c_big128|c_tsn9):\n(?: {8}.*\n)+/gm;

async function makeProject(project: string, destination: string): Promise<void> {
  await mkdir(join(project, 'exports'), { recursive: true });
  const settings = schemas.map(
    (key) =>
      `[cdf.schemas.${key}]\nsource = "export:exports/${key}.schema.yaml"\ndestination = "w"\ndataset = "raw_${key}"\n`,
  );
  const head = `[cdf]\nversion = 1\nemit = 1\n\n[destination.w]\ndestination_type = "${destination}"\n`;
  await writeFile(join(project, 'cdf_config.toml'), [head, ...settings].join('\n'));
  for (const key of schemas) {
    const text = await readFile(join(fixturesFolder, key, `${key}.schema.yaml`), 'utf8');
    await writeFile(join(project, `exports/${key}.schema.yaml`), text.replace(onDuckdbOnly, ''));
  }
}

test.each(destinations)(
  'SQLMesh reads back for %s what was planned: columns, sources and types',
  async (destination) => {
    const { models, externals } = seen[nameOf(destination)]!;
    const { fold } = dialectOf(destination)!;
    const tables = (await Promise.all(schemas.map((key) => catalogOf(destination, key)))).flat();
    const names = (columns: readonly Column[]) => columns.map(({ name }) => fold(name));
    const staged = tables.flatMap(({ staging }) => (staging === undefined ? [] : [names(staging.columns)]));
    expect(staged.length).toBeGreaterThan(15);
    expect(sorted(Object.values(models).map(({ projections }) => projections.map(fold)))).toEqual(sorted(staged));
    const known = new Set([...Object.keys(models), ...Object.keys(externals)]);
    for (const { depends_on } of Object.values(models))
      expect(depends_on.filter((name) => !known.has(name))).toEqual([]);
    const raw = tables.map(({ columns }) => columns.map(({ name, sql_type }) => `${fold(name)} ${sql_type}`));
    const read = Object.entries(externals).filter(([name]) => !/_dlt_loads/i.test(name));
    expect(sorted(read.map(([, columns]) => columns.map(([name, type]) => `${fold(name)} ${type}`)))).toEqual(
      sorted(raw),
    );
  },
);

async function catalogOf(destination: string, key: string): Promise<Catalog['tables'][string][]> {
  const path = join(folder, nameOf(destination), 'metadata', key, 'generated/catalog.json');
  return Object.values((JSON.parse(await readFile(path, 'utf8')) as Catalog).tables);
}

const sorted = (lists: readonly (readonly string[])[]): string[] => lists.map((list) => list.join('|')).sort();

test('the types of all destinations are those that dlt and SQLMesh of today give them', async () => {
  const fixture = join(import.meta.dirname, '../../libs/sql/src/dialects/fixtures/destination-types.json');
  const script = join(import.meta.dirname, 'destination_types.py');
  const created = await runProgram(folder, await ensurePython(), ['-W', 'ignore', script]);
  expect(JSON.parse(created)).toEqual(JSON.parse(await readFile(fixture, 'utf8')));
});
