import type { Column, Table, TableKeys } from '@cdf/catalog';
import { sortedBy } from '@cdf/core';
import type { TableName } from '@cdf/sql';
import type { StagedColumn, StagedTable, StagingPlan } from '@cdf/staging';
import { fromPlain, type TreeMap } from '@cdf/text';
import type { Model, ModelColumn, RawColumn, RawTable, Surface } from './surface.ts';

/**
 * The plan that a surface was made of, as far as one can tell who reads its tables: names, columns and types. Where nothing differs
 * it is the later plan's own; a model that differs has no query, because its file has it and nothing else.
 *
 * @param later      a plan of the same schema
 * @param differing  raw tables of the surface of which anything differs in the later plan
 * @param dataset    of the raw tables, where it is another than that of the later plan
 */
export function formerPlan(
  { tables, models }: Surface,
  later: StagingPlan,
  differing: ReadonlySet<string>,
  dataset: string = later.schema.dataset,
): StagingPlan {
  const raw = new Map<string, Table>();
  const tableOf = (name: string): Table => {
    const kept = differing.has(name) ? undefined : later.schema.tableByName.get(name);
    const table = raw.get(name) ?? kept ?? formerTable(tables.get(name)!, tableOf, tables);
    raw.set(name, table);
    return table;
  };
  const all = sortedBy([...tables.keys()].map(tableOf), ({ name }) => name);
  const staged = [...models.values()].map(
    (model) =>
      (differing.has(model.table) ? undefined : later.modelByTable.get(model.table)) ??
      formerModel(model, tableOf(model.table)),
  );
  const sorted = sortedBy(staged, ({ table }) => table.name);
  return {
    ...later,
    schema: { ...later.schema, dataset, tables: all, tableByName: new Map(all.map((table) => [table.name, table])) },
    models: sorted,
    modelByTable: new Map(sorted.map((model) => [model.table.name, model])),
  };
}

function formerTable(table: RawTable, tableOf: (name: string) => Table, known: Surface['tables']): Table {
  const columns = [...table.columns.values()].map(formerColumn);
  const parent = table.parent !== undefined && known.has(table.parent) ? tableOf(table.parent) : undefined;
  const former: Table = {
    name: table.name,
    parent,
    get root() {
      return parent?.root ?? former;
    },
    resource: table.name,
    description: table.description,
    writeDisposition: table.writeDisposition as Table['writeDisposition'],
    mergeStrategy: table.mergeStrategy as Table['mergeStrategy'],
    isManaged: true,
    isShared: false,
    columns,
    columnByName: new Map(columns.map((column) => [column.name, column])),
    keys: keysOf(table),
    relations: [],
    sqlmesh: fromPlain({ audits: table.audits.map((audit) => JSON.parse(audit)) }) as TreeMap,
    annotations: new Map(),
    place: table.place,
  };
  return former;
}

const keysOf = ({ primaryKey }: RawTable): TableKeys => ({
  primaryKey: primaryKey.length === 0 ? undefined : { columns: primaryKey, certainty: 'usually' },
  rowId: undefined,
  position: undefined,
});

const formerColumn = ({ name, type, sqlType, nullable, description, place }: RawColumn): Column => ({
  ...{ name, type, sqlType, nullable, description, place },
  role: 'data',
  flags: new Set(),
  dedupSort: undefined,
  annotations: new Map(),
});

const formerModel = (
  { sqlName, description, owner, tags, grain, audits, columns }: Model,
  table: Table,
): StagedTable => ({
  ...{ table, description, owner, tags, grain },
  model: tableName(sqlName),
  parent: undefined,
  columns: [...columns.values()].map(formerStaged),
  kind: { name: 'VIEW' },
  ignoredRules: [],
  properties: [],
  whyRowsChange: undefined,
  references: [],
  audits: [...audits.values()],
  lossAudits: [],
  relations: [],
  isSampled: false,
  select: undefined,
});

const formerStaged = ({ name, type, sqlType, nullable, description }: ModelColumn): StagedColumn => ({
  ...{ name, type, sqlType, nullable, description },
  origin: { kind: 'computed', from: [] },
  expression: { kind: 'column', name },
  keepsValues: false,
  steps: [],
});

/** The last two parts of a table's name as SQL has it, without quotes. */
function tableName(sqlName: string): TableName {
  const parts = sqlName.match(/"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[(?:[^\]]|\]\])*\]|[^.]+/g) ?? [sqlName];
  const plain = parts.map((part) => {
    const end = /^["`[]/.test(part) ? part.at(-1)! : undefined;
    return end === undefined ? part : part.slice(1, -1).replaceAll(end + end, end);
  });
  return { dataset: plain.at(-2) ?? '', name: plain.at(-1)! };
}
