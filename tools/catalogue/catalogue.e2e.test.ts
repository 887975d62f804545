import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '@cdf/core';
import { type Dialect, loadSecondReader, namesOf, type Select, type SelectNames } from '@cdf/sql';
import { auditFiles } from '@cdf/staging';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../conformance/run-program.ts';
import { ensurePython } from '../python/ensure.ts';
import { type Cell, catalogueCells, catalogueDestinations, cellFiles, refusalOf } from './cells.ts';

/** A query as SQLMesh renders it, read back by sqlglot. */
interface Seen extends SelectNames {
  readonly sql: string;
  readonly statements: number;
  /** Why sqlglot does not read what it printed itself. */
  readonly fault?: string;
}

const cells = await catalogueCells();
const cellsOf = (destination: string): readonly Cell[] => cells.filter((cell) => cell.destination === destination);
const nameOf = (destination: string): string => `${destination}-${cellsOf(destination)[0]!.dialect.name}`;
let folder: string;
let seen: Readonly<Record<string, Readonly<Record<string, Seen>>>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  for (const destination of catalogueDestinations) await makeProject(destination);
  const reader = join(import.meta.dirname, 'read_cells.py');
  const projects = catalogueDestinations.map((destination) => join(folder, nameOf(destination)));
  const answer = join(folder, 'seen.json');
  await runProgram(folder, await ensurePython(), ['-W', 'ignore', reader, answer, ...projects]);
  seen = JSON.parse(await readFile(answer, 'utf8'));
});
afterAll(() => rm(folder, { recursive: true }));

/** One project of all actions: each has a schema, so that no model is another's. */
async function makeProject(destination: string): Promise<void> {
  const project = join(folder, nameOf(destination));
  const made = cellsOf(destination).filter((cell) => refusalOf(cell) === undefined);
  const { name, rawTableName } = made[0]!.dialect;
  const config = { path: 'config.yaml', content: settings(name) };
  // SQLMesh loads no project in which raw tables have one name and models two: there its models stand alone.
  const isTaken = ({ path }: GeneratedFile): boolean =>
    rawTableName === undefined || !path.startsWith('external_models/');
  for (const { path, content } of [config, ...made.flatMap(cellFiles).filter(isTaken)]) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), content);
  }
}

const settings = (dialect: string): string => `gateways: {none: {connection: {type: duckdb}}}
default_gateway: none
model_defaults: {dialect: ${dialect}, start: 2025-01-01}
variables: {pii_salt: pepper}
`;

for (const destination of catalogueDestinations)
  for (const cell of cellsOf(destination)) {
    const { action, dialect } = cell;
    const refusal = refusalOf(cell);
    if (refusal === undefined)
      test(`${action.name} on ${destination} is read back and rendered`, () => readsBack(cell));
    else
      test(`${action.name} on ${destination} is refused, with both names`, () => {
        // SQL of a person's own has a finding of its own where nobody can judge it.
        const isOwnSql = refusal.code === 'CDF431';
        expect(refusal).toMatchObject(
          isOwnSql ? { reason: 'SQL_DIALECT' } : { code: 'CDF311', reason: 'SQL_ACTION_UNSUPPORTED' },
        );
        expect(refusal.message).toContain(isOwnSql ? `no SQL for ${dialect.name}` : `"${action.name}"`);
        expect(refusal.message).toContain(dialect.name);
        expect(refusal.at).toMatchObject({ file: `metadata/cell_${action.name}/staging.yml` });
      });
  }

test('no cell is left out, and every dialect makes something', () => {
  expect(Object.keys(seen)).toHaveLength(catalogueDestinations.length);
  for (const [name, files] of Object.entries(seen))
    expect([name, Object.keys(files).length > 15]).toEqual([name, true]);
});

async function readsBack(cell: Cell): Promise<void> {
  const { destination, dialect, planned } = cell;
  const { models, schema } = planned.value;
  const queries = new Map<string, Select>([
    ...models.map(({ table, select }) => [`models/staging/${schema.key}/${table.name}.sql`, select!] as const),
    ...auditFiles(planned.value).map(
      ({ file, select }) => [`audits/generated/${schema.key}/${file}.sql`, select] as const,
    ),
  ]);
  const paths = cellFiles(cell).flatMap(({ path }) => (queries.has(path) ? [path] : []));
  expect(paths).not.toEqual([]);
  const second = await loadSecondReader(dialect.name);
  for (const path of paths) {
    const want = namesOf(queries.get(path)!, dialect);
    const read = seen[nameOf(destination)]![path]!;
    const { statements, fault } = read;
    expect({ path, fault, statements, ...inOrder(read, dialect) }).toEqual({ path, fault, statements: 1, ...want });
    if (second === undefined) continue;
    const sql = gaps.reduce((text, [pattern, plain]) => text.replace(pattern, plain), read.sql);
    const other = second.select(sql);
    expect({ path, sql, read: other && inOrder(other, dialect) }).toEqual({ path, sql, read: want });
  }
}

/** What grammars of the second reader lack, and what stands for it there; no name is changed but that of the gateway's database. */
const gaps: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/[`"[]memory[`"\]]\./gi, ''],
  [/(WITH |, )[`[](\w+)[`\]] AS \(/g, '$1$2 AS ('],
  [/N?VARCHAR\(MAX\)/gi, 'VARCHAR(1)'],
  [/\bNUMERIC\(\d+, \d+\)/g, 'NUMERIC'],
  [/ COLLATE \w+/g, ''],
  [/ NULLS LAST/g, ''],
  [/TRY_CAST\(/g, 'CAST('],
  [/ AT TIME ZONE '[^']*'/g, ''],
  [/TIMESTAMP(?:LTZ|NTZ)/g, 'TIMESTAMP'],
  [/SUBSTRING\((.*?) FROM (\d+) FOR (\d+)\)/g, 'SUBSTRING($1, $2, $3)'],
];

const inOrder = ({ columns, tables }: SelectNames, { fold }: Dialect): SelectNames => ({
  columns: columns.map(fold),
  tables: [...new Set(tables.map(fold))].sort(),
});
