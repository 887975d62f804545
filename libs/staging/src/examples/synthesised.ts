import type { LogicalType, ResolvedSchema } from '@cdf/catalog';
import { type Dialect, type Expression, readsOf } from '@cdf/sql';
import { isAsInSource, overSource } from '../layers.ts';
import type { Draft, StagedColumn, StagedTable } from '../staging-plan.ts';
import { partsOf } from '../united-table.ts';
import type { ModelTest, TestRow, TestValue } from './model-test.ts';
import { inputsOf, isIncremental } from './surroundings.ts';

/** A staging model beside the draft it was made of. */
export interface Drafted {
  readonly model: StagedTable;
  readonly draft: Draft;
}

/**
 * A unit test of a model that rules compute something of and nobody gave an example for. What a computed column makes of a value is
 * not known here, so only what follows from the plan alone is said: columns that nothing computes of come out as they went in, the
 * others get NULL, and one row of each key stays. Where SQL of a person, or a sample, decides which rows stay, the rows are none,
 * and the test says that the model runs over the types it is given.
 *
 * @returns undefined for a model without logic
 */
export function synthesisedTest(
  { model, draft }: Drafted,
  schema: ResolvedSchema,
  dialect: Dialect,
): ModelTest | undefined {
  if (model.select === undefined || !hasLogic(draft)) return undefined;
  const plain = areRowsKnown(draft) ? plainColumns(model, draft) : [];
  const [raw, rows] = areRowsKnown(draft) ? knownRows(draft, plain) : [[], []];
  const none = raw.length === 0 ? [] : undefined;
  return {
    name: `test_${model.model.name}`,
    description: rows.length === 0 ? 'No row comes of none' : 'What no rule computes comes out as it went in',
    table: model.table.name,
    model: model.model,
    isIncremental: isIncremental(model),
    inputs: inputsOf(model, { raw, parent: none, loads: none }, schema, dialect),
    rows,
  };
}

/** True when a rule computes a value or decides which rows stay. */
const hasLogic = ({ columns, layers, conditions, rows }: Draft): boolean =>
  layers.length > 0 ||
  conditions.length > 0 ||
  rows.dedupe !== undefined ||
  rows.filters.length > 0 ||
  columns.some(({ expression, steps }) => steps.length > 0 && expression.kind !== 'column');

/** Whether it follows from the plan that a row stays whose columns are NULL wherever a filter reads them. */
function areRowsKnown({ rows, layers, conditions }: Draft): boolean {
  if (rows.isSampled === true || conditions.length > 0 || layers.some((layer) => layer.conditions.length > 0))
    return false;
  return rows.filters.every(holdsForNull);
}

function holdsForNull(filter: Expression): boolean {
  if (filter.kind === 'is_null') return filter.operand.kind === 'column';
  if (filter.kind !== 'binary') return false;
  const { operator, left, right } = filter;
  if (operator === 'AND') return holdsForNull(left) && holdsForNull(right);
  return operator === 'OR' && (holdsForNull(left) || holdsForNull(right));
}

interface PlainColumn {
  readonly staged: string;
  readonly raw: string;
  readonly value: TestValue;
}

/** Columns that come out as they are loaded, whose values nothing else reads. */
function plainColumns(model: StagedTable, draft: Draft): PlainColumn[] {
  const source = overSource(draft);
  const computed = source.filter(({ expression }) => rawName(expression) === undefined);
  const elsewhere = new Set(
    [...computed.map(({ expression }) => expression), ...draft.rows.filters].flatMap((one) => [...readsOf(one)]),
  );
  return draft.columns.flatMap((column, index): PlainColumn[] => {
    const below = source.find(({ origin }) => origin === column.origin);
    const raw = below && rawName(below.expression);
    // A row of a union is one of its first table.
    if (
      raw === undefined ||
      !partsOf(draft.table)[0]!.columnByName.has(raw) ||
      elsewhere.has(raw) ||
      !isAsInSource(column.origin, draft) ||
      isOfDlt(column)
    )
      return [];
    // SQL above the source reads by name, and what it makes of a value is not known.
    if (below!.name !== column.name || (draft.layers.length > 0 && isReadAbove(column, draft))) return [];
    const value = sampleValue(column.type, index);
    return value === undefined ? [] : [{ staged: model.columns[index]!.name, raw, value }];
  });
}

const isOfDlt = ({ origin }: StagedColumn): boolean => origin.kind !== 'source' || origin.column.role !== 'data';

const isReadAbove = ({ name }: StagedColumn, { layers, columns }: Draft): boolean =>
  [...layers.slice(1).map((layer) => layer.columns), columns].some((level) =>
    level.some(({ expression }) => expression.kind !== 'column' && readsOf(expression).has(name)),
  );

const rawName = (expression: Expression): string | undefined =>
  expression.kind === 'column' && expression.qualifier === 'src' ? expression.name : undefined;

/** One row; two with the same key where one of them has to stay; none where a row without a key goes. */
function knownRows({ rows, table }: Draft, plain: readonly PlainColumn[]): readonly [TestRow[], TestRow[]] {
  const staged = new Map(plain.map((column) => [column.staged, column.value]));
  const raw = new Map(plain.map((column) => [column.raw, column.value]));
  if (staged.size === 0) return [[], []];
  const { dedupe } = rows;
  if (dedupe === undefined) return [[raw], [staged]];
  const isKeyGiven = dedupe.by.every(
    ({ expression, origin }) =>
      rawName(expression) !== undefined && origin.kind === 'source' && raw.has(origin.column.name),
  );
  if (!isKeyGiven) return dedupe.keepsNullKeys ? [[raw], [staged]] : [[], []];
  const loadId = table.columns.find(({ role }) => role === 'load_id')?.name;
  const older = loadId === undefined ? raw : new Map([...raw, [loadId, '0']]);
  return [[older, raw], [staged]];
}

/** A value of the type that differs from column to column, where the type has several; undefined for types with awkward ones. */
function sampleValue(type: LogicalType | undefined, index: number): TestValue | undefined {
  const number = index + 1;
  switch (type?.dataType) {
    case 'text':
      return `text ${number}`.slice(0, type.precision);
    case 'bigint':
      return number % 100;
    case 'double':
      return number + 0.5;
    case 'decimal':
      return type.precision !== undefined && type.precision - (type.scale ?? 0) < 3 ? 0 : number;
    case 'bool':
      return true;
    case 'date':
      return `2026-01-${String((index % 28) + 1).padStart(2, '0')}`;
    case 'timestamp':
      return `2026-01-${String((index % 28) + 1).padStart(2, '0')} 12:00:00${type.timezone === false ? '' : '+00'}`;
    default:
      return undefined;
  }
}
