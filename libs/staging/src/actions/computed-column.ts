import type { LogicalType } from '@cdf/catalog';
import { type Checked, finding } from '@cdf/core';
import { cast, type Expression, printExpression } from '@cdf/sql';
import {
  anonymousOf,
  type ColumnOrigin,
  type Draft,
  ingredientsOf,
  type Loss,
  type StagedColumn,
} from '../staging-plan.ts';
import type { Call } from './action.ts';

/** A column that an action adds. */
export interface ComputedColumn {
  readonly name: string;
  readonly expression: Expression;
  readonly type: LogicalType;
  readonly nullable: boolean;
  readonly description: string;
  /** What the value is made of. */
  readonly from: readonly StagedColumn[];
  /** Values that become NULL, where a rule asks for an audit of that. */
  readonly losses?: readonly Loss[];
}

/** The draft with one more column, behind those made of the same ones, or in front of all. */
export function withComputed(
  draft: Draft,
  { from, type, ...computed }: ComputedColumn,
  place: 'behind' | 'first',
  action: string,
  call: Call,
): Checked<Draft> {
  const sqlType = call.dialect.physicalType(type);
  if (sqlType === undefined)
    return {
      value: draft,
      findings: [finding('CDF210', call.at, `"${type.dataType}" has no such type in ${call.dialect.name}`)],
    };
  const expression = cast(computed.expression, sqlType);
  const after = printExpression(expression, call.dialect);
  const column: StagedColumn = {
    ...computed,
    ...{ type, sqlType, expression },
    origin: { kind: 'computed', from: from.flatMap(ingredientsOf) },
    keepsValues: true,
    isAnonymous: anonymousOf(from),
    steps: [{ action, rule: call.rule, at: call.at, before: '', after }],
  };
  const last = draft.columns.findLastIndex(({ origin }) => from.some((source) => isMadeOf(origin, source.origin)));
  const index = place === 'first' ? 0 : last + 1;
  return { value: { ...draft, columns: draft.columns.toSpliced(index, 0, column) }, findings: [] };
}

const isMadeOf = (origin: ColumnOrigin, source: ColumnOrigin): boolean =>
  origin === source || (origin.kind === 'computed' && origin.from.includes(source));
