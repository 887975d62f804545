import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../python/ensure.ts';
import { databaseFile, makeFixtureProject } from './fixture-project.ts';
import { fixtures } from './fixtures.ts';
import { runProgram } from './run-program.ts';
import { type Happening, legalBehaviours, unbreakable, violations } from './violations.ts';

/** An audit as SQLMesh renders it. */
interface RenderedAudit {
  readonly model: string;
  readonly name: string;
  readonly args: { readonly columns?: string; readonly column?: string; readonly condition?: string };
  readonly blocking: boolean;
  readonly sql: string;
}

let project: string;
let sqlmesh: string;
let instance: DuckDBInstance;
let connection: DuckDBConnection;
let audits: ReadonlyMap<string, RenderedAudit>;
let usual: ReadonlyMap<string, number>;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'violations-'));
  await makeFixtureProject(project);
  const cdf = join(import.meta.dirname, '../../apps/cdf/src/bin.js');
  await runProgram(project, process.execPath, [cdf, 'sync', '--project', project]);
  const python = await ensurePython();
  sqlmesh = join(dirname(python), 'sqlmesh');
  await runProgram(project, sqlmesh, ['plan', '--auto-apply', '--no-prompts']);
  const rendered = await runProgram(project, python, [join(import.meta.dirname, 'render_audits.py')]);
  const all = JSON.parse(rendered.slice(rendered.indexOf('['))) as readonly RenderedAudit[];
  audits = new Map(all.map((audit) => [labelOf(audit), audit]));
  expect(audits.size).toBe(all.length);
  await open();
  usual = await counts([...audits]);
});
afterAll(async () => {
  close();
  await rm(project, { recursive: true });
});

test.each(violations.map((happening) => [happening.name, happening] as const))('%s', async (_, happening) => {
  expect(await reportsOf(happening)).toEqual([...happening.reports].sort());
});

test.each(legalBehaviours.map((happening) => [happening.name, happening] as const))(
  'legal, so nothing blocks: %s',
  async (_, happening) => {
    const reports = await reportsOf(happening);
    expect(reports).toEqual([...happening.reports].sort());
    expect(reports.filter((report) => report.includes(' blocks '))).toEqual([]);
  },
);

test('every kind of audit there is in any kind of table has a violation', async () => {
  const classOf = await auditClasses();
  const reported = [...violations.flatMap(({ reports }) => reports), ...unbreakable];
  const planted = new Set(reported.map((label) => classOf(audits.get(label)!)));
  const found = new Set([...audits.values()].map(classOf));
  expect([...found].filter((name) => !planted.has(name)).sort()).toEqual([]);
  expect([...found].filter((name) => name.startsWith('undefined'))).toEqual([]);
});

test('every kind of table has legal behaviour', async () => {
  const kinds = await tableKinds();
  const touched = legalBehaviours.flatMap(({ sql }) => sql.flatMap((text) => text.match(/raw_[\w.]+/g) ?? []));
  const covered = new Set(touched.map((table) => kinds.get(table)));
  expect([...new Set(kinds.values())].filter((kind) => !covered.has(kind))).toEqual([]);
});

test('SQLMesh itself reports what is planted, many at once', async () => {
  // One violation for each raw table of two fixtures, so that none hides another.
  const own = violations.filter(({ sql }) => /raw_(crm|shop)\./.test(sql[0]!));
  const planted = new Map(own.map((happening) => [/raw_(\S+)/.exec(happening.sql[0]!)![1], happening]));
  for (const { sql } of planted.values()) for (const statement of sql) await connection.run(statement);
  const reports = [...planted.values()].flatMap((happening) => happening.reports);
  const models = new Set(reports.map((label) => audits.get(label)!.model));
  const asked = [...audits].filter(([, { model }]) => models.has(model));
  const failing = [...(await counts(asked))].filter(([, rows]) => rows > 0);
  expect(reports.filter((label) => !failing.some(([found]) => found === label))).toEqual([]);
  close();
  const said = await runProgram(project, sqlmesh, [
    'audit',
    ...[...models].flatMap((model) => ['--model', model]),
  ]).then(
    () => 'no audit failed',
    ({ message }: Error) => message,
  );
  await open();
  const wanted = failing.map(([label, rows]) => {
    const { model, name } = audits.get(label)!;
    return `${name === 'relation' ? model : `${name} on model ${model}`} ${rows}`;
  });
  const told = [...said.matchAll(/^(.+) ❌ FAIL \[(\d+)\]/gm)].map(([, audit, rows]) => `${audit} ${rows}`);
  expect(told.sort()).toEqual(wanted.sort());
});

/** The audits of a happening's fixture that find more rows than usual. All is as before then. */
async function reportsOf({ sql }: Happening): Promise<string[]> {
  const folder = /raw_(\w+)\./.exec(sql[0]!)![1]!;
  const own = [...audits].filter(([label]) => label.toLowerCase().startsWith(`${folder}_`));
  await connection.run('BEGIN TRANSACTION');
  try {
    for (const statement of sql) await connection.run(statement);
    const found = await counts(own);
    return [...found].flatMap(([label, rows]) => (rows > usual.get(label)! ? [label] : [])).sort();
  } finally {
    await connection.run('ROLLBACK');
  }
}

async function counts(asked: readonly (readonly [string, RenderedAudit])[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const [label, { sql }] of asked) {
    const [row] = (await connection.runAndReadAll(`SELECT count(*) FROM (${sql}) AS audited`)).getRowsJson();
    found.set(label, Number(row![0]));
  }
  return found;
}

/** `crm__hist warns unique id if is_current`. */
function labelOf({ model, name, args, blocking }: RenderedAudit): string {
  const columns = (args.columns ?? args.column ?? '').replace(/^\((.*)\)$/, '$1');
  const rule = name.startsWith('unique') ? 'unique' : name.startsWith('not_null') ? 'not null' : name;
  const condition = args.condition === undefined ? [] : ['if', args.condition];
  const said = [rule, columns, ...condition].filter((part) => part !== '');
  return [model.replace(/^staging\./, ''), blocking ? 'blocks' : 'warns', ...said].join(' ');
}

/** What kind of table each raw table and staging model is of. */
async function tableKinds(): Promise<ReadonlyMap<string, string>> {
  const kinds = new Map<string, string>();
  for (const { key } of fixtures()) {
    const text = await readFile(join(project, 'metadata', key, 'generated/catalog.json'), 'utf8');
    for (const table of Object.values<CatalogTable>(JSON.parse(text).tables)) {
      const { write_disposition, merge_strategy, parent, staging } = table;
      const kind = [write_disposition, merge_strategy, parent === undefined ? 'root' : 'nested'].filter(Boolean);
      for (const name of [table.sql_name, staging?.sql_name]) kinds.set(plain(name ?? ''), kind.join(' '));
    }
  }
  return kinds;
}

/** The kind of table an audit looks at, whether it blocks, and what it is about, without the names of columns. */
async function auditClasses(): Promise<(audit: RenderedAudit) => string> {
  const kinds = await tableKinds();
  return ({ model, name, args, blocking, sql }) => {
    const [, source] = /FROM "warehouse"\.(\S+"[^"]*"|\S+) AS "src"/.exec(sql) ?? [];
    const columns = plain(args.columns ?? '').split(', ');
    const last = columns.at(-1);
    const about = last === 'position' ? 'place' : last === '_dlt_id' && columns.length === 1 ? 'row id' : 'key';
    const isKeyAudit = blocking || name.startsWith('unique');
    return [
      `${kinds.get(plain(name === 'relation' ? (source ?? '') : model))}:`,
      name.replace('_non_blocking', '').replace('unique_combination_of_columns', 'unique_values'),
      isKeyAudit ? about : 'of what is required',
      last === 'valid_from' ? 'and time' : '',
      args.condition === undefined ? '' : 'where current',
      blocking ? 'blocks' : 'warns',
    ].join(' ');
  };
}

interface CatalogTable {
  readonly sql_name: string;
  readonly write_disposition: string;
  readonly merge_strategy?: string;
  readonly parent?: string;
  readonly staging?: { readonly sql_name: string };
}

/** A printed name, or several, without quotes and parentheses, in lower case. */
const plain = (printed: string): string => printed.replaceAll(/["()]/g, '').toLowerCase();

async function open(): Promise<void> {
  instance = await DuckDBInstance.create(join(project, databaseFile));
  connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
}

function close(): void {
  connection.closeSync();
  instance.closeSync();
}
