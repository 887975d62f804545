import { ancestry, createdType, logicalType } from '@cdf/catalog';
import { type Finding, finding, type Place, pointerKeys, pointerOf } from '@cdf/core';
import { type CommentsByPointer, type DltColumn, mapAt, readDocument, type Saying, type TreeMap } from '@cdf/document';
import { dltTypeOf } from '@cdf/sources';
import { type Dialect, readIdentifier, spellType } from '@cdf/sql';
import type { Tree } from '@cdf/text';
import type { FoundModel, PlacedModel } from './place-models.ts';

/** What a model says of its table, by what the contract has of it. */
export interface Said {
  readonly sayings: readonly Saying[];
  /** Columns of a table dlt did not load that the contract does not have yet, with the hints of their types. */
  readonly newColumns: ReadonlyMap<string, TreeMap>;
  readonly findings: readonly Finding[];
}

/**
 * What an external model says, as sayings for a contract. A type is said only where it is another than dlt's type map has.
 *
 * @param contract  with the table
 * @findings CDF108 for a column that dlt did not load, and for what is said of dlt's own table
 */
export function sayingsOf({ model, table, isGenerated }: PlacedModel, contract: TreeMap, dialect: Dialect): Said {
  const at = (...keys: readonly string[]): Place => ({ file: model.file, pointer: model.pointer + pointerOf(...keys) });
  if (isGenerated) return { sayings: [], newColumns: new Map(), findings: generatedFindings(model, table, at) };
  const { tables, origin } = readDocument(contract, '');
  const ofTable = tables.get(table)!;
  const { isManaged, columns } = ofTable;
  const created = (column: DltColumn): string | undefined =>
    createdType(column, ancestry(ofTable, tables), origin?.destination.type ?? '');
  const columnOf = new Map([...columns.keys()].map((name) => [dialect.fold(name), name]));
  const nameOf = (key: string): string => {
    const name = readIdentifier(key, dialect);
    return columnOf.get(dialect.fold(name)) ?? name;
  };
  const newColumns = new Map<string, TreeMap>();
  const findings: Finding[] = [];
  const sayings: Saying[] = [];
  if (model.description !== undefined)
    sayings.push({ table, key: 'description', value: model.description, at: at('description') });
  for (const [key, written] of model.columns) {
    const name = nameOf(key);
    const type = spellType(written, dialect);
    const present = columns.get(name);
    if (isManaged && present?.dataType === undefined) {
      const message = `Column "${name}" (${type}) of "${table}" is not in the database as dlt knows it`;
      const hint = 'pull the schema; an external model lists the columns of the contract only';
      findings.push(finding('CDF108', at('columns', key), message, { hint }));
      continue;
    }
    if (present === undefined) newColumns.set(name, new Map(Object.entries(dltTypeOf(type))));
    if (
      type !== ((present && created(present)) ?? expectedType(present, type, dialect)) ||
      present?.tree.has('x-sql-type') === true
    )
      sayings.push({ table, column: name, key: 'x-sql-type', value: type, at: at('columns', key) });
  }
  for (const [key, value] of model.columnDescriptions)
    sayings.push({ table, column: nameOf(key), key: 'description', value, at: at('column_descriptions', key) });
  for (const [property, value] of model.properties)
    sayings.push({ table, key: 'x-sqlmesh', property, value: inContract(property, value), at: at(property) });
  return { sayings, newColumns, findings };
}

/** The type that dlt's type map has for a column, or for the type of dlt's that is nearest to a type. */
function expectedType(column: DltColumn | undefined, type: string, dialect: Dialect): string | undefined {
  if (column?.dataType !== undefined)
    return dialect.physicalType(logicalType({ ...column, dataType: column.dataType }));
  const { data_type: dataType, ...sizes } = dltTypeOf(type);
  return dialect.physicalType({ dataType, ...sizes });
}

/** SQLMesh takes one tag, and one audit, without a list; a contract has lists. */
const inContract = (property: string, value: Tree): Tree =>
  ['tags', 'audits'].includes(property) && typeof value === 'string' ? [value] : value;

const generatedFindings = (
  { description, columnDescriptions, properties }: FoundModel,
  table: string,
  at: (...keys: readonly string[]) => Place,
): Finding[] => {
  const said = [
    ...(description === undefined ? [] : ['description']),
    ...(columnDescriptions.size === 0 ? [] : ['column_descriptions']),
    ...[...properties.keys()].filter((key) => !['gateway', 'dialect'].includes(key)),
  ];
  return said.map((key) =>
    finding('CDF108', at(key), `"${key}" of "${table}" is left out: the model of this table is the same everywhere`, {
      hint: 'say it where it is needed, such as in a model that reads the table',
    }),
  );
};

/** The comments of a file of models, where they belong in the contract with this key; comments within what moved elsewhere are not in it. */
export function movedComments(
  comments: CommentsByPointer,
  placed: readonly PlacedModel[],
  dialect: Dialect,
  contract: TreeMap,
): CommentsByPointer {
  const moved = new Map<string, { before: string[]; after?: string }>();
  for (const [pointer, { before, after }] of comments) {
    const [index, ...path] = pointerKeys(pointer);
    const own = placed.find(({ model }) => model.pointer === pointerOf(index ?? ''));
    // A comment below the last entry goes with it.
    const home = own ?? (index === undefined ? placed.at(-1) : undefined);
    if (home === undefined) continue;
    const target = pointerOf('tables', home.table) + movedPath(path, home.table, dialect, contract);
    const there = moved.get(target) ?? { before: [] };
    there.before.push(...before);
    if (after !== undefined && there.after === undefined) there.after = after;
    else if (after !== undefined) there.before.push(after);
    moved.set(target, there);
  }
  return moved;
}

function movedPath(
  [key, item, ...rest]: readonly string[],
  table: string,
  dialect: Dialect,
  contract: TreeMap,
): string {
  if (key === undefined || key === 'name') return '';
  if (key === 'description') return '/description';
  if (key !== 'columns' && key !== 'column_descriptions')
    return pointerOf('x-sqlmesh', key, ...(item === undefined ? [] : [item]), ...rest);
  if (item === undefined) return '/columns';
  const folded = dialect.fold(readIdentifier(item, dialect));
  const name = [...mapAt(mapAt(mapAt(contract, 'tables'), table), 'columns').keys()].find(
    (column) => dialect.fold(column) === folded,
  );
  return name === undefined ? '' : pointerOf('columns', name);
}
