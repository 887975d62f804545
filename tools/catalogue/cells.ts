import { resolveSchema } from '@cdf/catalog';
import type { Checked, Finding, GeneratedFile } from '@cdf/core';
import { readDocument } from '@cdf/document';
import { emitters } from '@cdf/emit';
import { type Dialect, destinationTypes, dialectOf, guardFragment, loadReader } from '@cdf/sql';
import { type Action, actions, exampleTables, planStaging, readRuleset, type StagingPlan } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';

/** One action on one destination: its example, planned over the tables that all examples are about. */
export interface Cell {
  readonly action: Action;
  readonly destination: string;
  readonly dialect: Dialect;
  readonly planned: Checked<StagingPlan>;
}

/** One destination of each dialect cdf has. */
export const catalogueDestinations: readonly string[] = destinationTypes.filter(
  (type, index) => destinationTypes.findIndex((other) => dialectOf(other) === dialectOf(type)) === index,
);

/** Every action of the registry on every destination; SQL that people write is judged by the real guard. */
export async function catalogueCells(): Promise<readonly Cell[]> {
  const judge = await realJudge();
  return catalogueDestinations.flatMap((destination) =>
    actions.map((action) => {
      const dialect = dialectOf(destination)!;
      const rule = spelledFor(dialect, action.example);
      return { action, destination, dialect, planned: planExample(`cell_${action.name}`, rule, destination, judge) };
    }),
  );
}

/** An example with the names of time zones that the dialect has. */
const spelledFor = ({ zoneNames }: Dialect, example: string): string =>
  zoneNames === 'windows' ? example.replace('America/New_York', 'Eastern Standard Time') : example;

type Judge = NonNullable<NonNullable<Parameters<typeof planStaging>[3]>['judge']>;

/** The guard with its reader, as a command has it. */
export async function realJudge(): Promise<Judge> {
  const reader = await loadReader();
  return (fragment) => guardFragment(fragment, reader);
}

/**
 * The layer over the examples' tables under one rule.
 *
 * @param rule  in YAML's flow style; empty for none
 */
export function planExample(key: string, rule: string, destination: string, judge: Judge): Checked<StagingPlan> {
  // Athena keeps the history of a table in iceberg only.
  const tables = exampleTables.replace(
    'x-merge-strategy: scd2',
    (strategy) => `${strategy}\n    table_format: iceberg`,
  );
  const document = readDocument(treeOf(`name: shop\ntables: ${tables}`), `metadata/${key}/schema.yml`);
  const origin = { destination: { name: 'warehouse', type: destination }, dataset: `raw_${key}`, fromDlt: [] };
  const schema = resolveSchema(document, key, origin).value;
  const ruleset = readRuleset(treeOf(`{version: 1, rules: [${rule}]}`), `metadata/${key}/staging.yml`);
  return planStaging(schema, [ruleset], dialectOf(destination)!, { judge });
}

const treeOf = (yaml: string): TreeMap => parseYaml(yaml, '').value as TreeMap;

const nobody: Judge = () => {
  throw new Error('there is nothing to judge');
};

/** Why a cell has no models; undefined where it has. */
export const refusalOf = ({ planned }: Pick<Cell, 'planned'>): Finding | undefined =>
  planned.findings.find(({ severity }) => severity === 'error');

/**
 * The files for SQLMesh in which a cell differs from the layer without rules, and what these need: external models, and all staging
 * models where an audit compares two.
 */
export function cellFiles({ action, destination, planned: { value } }: Cell): readonly GeneratedFile[] {
  const without = new Map(
    filesOf(planExample('cell_without', '', destination, nobody).value).map(({ path, content }) => [path, content]),
  );
  const files = filesOf(value);
  const isAudited = files.some(({ path }) => path.startsWith('audits/'));
  const own = (text: string): string => text.replaceAll(`cell_${action.name}`, 'cell_without');
  return files.filter(
    ({ path, content }) => isAudited || path.startsWith('external_models/') || without.get(own(path)) !== own(content),
  );
}

/** The text of the generated staging model of each table, by the table's name. */
export function modelTexts({ planned: { value } }: Pick<Cell, 'planned'>): ReadonlyMap<string, string> {
  const byPath = new Map(filesOf(value).map(({ path, content }) => [path, content]));
  const pathOf = (table: string): string => `models/staging/${value.schema.key}/${table}.sql`;
  return new Map(value.models.map(({ table }) => [table.name, byPath.get(pathOf(table.name))!]));
}

const filesOf = (plan: StagingPlan): readonly GeneratedFile[] =>
  emitters
    .flatMap((emit) => emit({ plan, lineOf: () => 1, contractVersion: 1, typescript: undefined }))
    .filter(({ path }) => /^(?:audits|external_models|models)\//.test(path));
