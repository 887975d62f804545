import type { Column } from '@cdf/catalog';
import {
  anyOf,
  caseWhen,
  cast,
  column as columnOf,
  type Dialect,
  type Expression,
  equal,
  isNull,
  literal,
} from '@cdf/sql';
import type { StagedColumn } from './staging-plan.ts';

/** The end of a version's period, NULL while it is current, whatever dlt was told to write there; undefined when that is the column itself. */
export function shownValidTo(validTo: Column, sqlType: string): Expression | undefined {
  const mark = activeMark(validTo, sqlType);
  if (mark === undefined) return undefined;
  return cast({ kind: 'call', name: 'NULLIF', args: [columnOf(validTo.name, 'src'), mark] }, sqlType);
}

/** TRUE for the version that is valid now. */
export function isCurrent(validTo: Column, sqlType: string, name: string, dialect: Dialect): StagedColumn {
  const value = columnOf(validTo.name, 'src');
  const mark = activeMark(validTo, sqlType);
  const isValid = mark === undefined ? isNull(value) : anyOf([isNull(value), equal(value, mark)])!;
  return {
    name,
    origin: { kind: 'is_current', validTo },
    expression:
      dialect.truthValues !== undefined
        ? caseWhen([[isValid, literal(true)]], literal(false))
        : mark === undefined
          ? isValid
          : { kind: 'call', name: 'COALESCE', args: [equal(value, mark), literal(true)] },
    type: { dataType: 'bool' },
    sqlType: dialect.physicalType({ dataType: 'bool' }) ?? '',
    nullable: false,
    description: 'TRUE for the version that is valid now',
    keepsValues: true,
    steps: [],
  };
}

/**
 * The literal that marks current rows, or undefined where they have NULL.
 * @source dlt `common/schema/typing.py`, `x-active-record-timestamp`: a literal, or null for SQL's NULL
 */
function activeMark(validTo: Column, sqlType: string): Expression | undefined {
  const mark = validTo.annotations.get('x-active-record-timestamp');
  return typeof mark === 'string' ? cast(literal(mark), sqlType) : undefined;
}
