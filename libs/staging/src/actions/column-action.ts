import { type LogicalType, printLogicalType } from '@cdf/catalog';
import { type Finding, finding } from '@cdf/core';
import {
  type Dialect,
  type Expression,
  type FunctionName,
  type Functions,
  functionsOf,
  printExpression,
} from '@cdf/sql';
import type { Loss, Scalar, StagedColumn } from '../staging-plan.ts';
import {
  type Action,
  type ActionText,
  type Call,
  eachColumn,
  isRefusal,
  joinedBy,
  literals,
  refusal,
  withStep,
} from './action.ts';
import { type Parameters, plainParameters } from './parameters.ts';

/** An action that makes one value of one value. */
export interface ColumnAction<P, F extends FunctionName> extends ActionText {
  readonly parameters: Parameters<P>;
  /** dlt's types it works on; any type where it is left out. */
  readonly on?: readonly LogicalType['dataType'][];
  /** What it needs of that which engines spell differently. */
  readonly uses?: readonly F[];
  readonly effect: Effect;
  /**
   * What becomes of a value that is known beforehand: null for NULL, undefined where that cannot be said of every engine. Left out,
   * nothing is said any more of which values there can be.
   */
  readonly ofKnown?: (value: Scalar, parameters: P) => Scalar | null | undefined;
  /** The new value of a column. Whatever is left out of the answer is as `effect` says. */
  readonly change: (column: StagedColumn, parameters: P, tools: Tools<F>) => ColumnChange | Finding;
}

/** What an action does to what is known of a column. What it does not say stays as it is, but for uniqueness. */
export interface Effect {
  /** The type of the new value. */
  readonly type?: LogicalType;
  /** True when a value may become NULL, false when none is. */
  readonly nullable?: boolean;
  /** True when different values stay different, so that what is unique stays unique. */
  readonly keepsValues?: true;
  /** True when the value says nothing about a person any more. */
  readonly isAnonymous?: true;
}

/** The answer of a column action. */
export interface ColumnChange extends Effect {
  readonly expression: Expression;
  /** Every value there can be besides NULL, where that is known. */
  readonly acceptedValues?: readonly Scalar[] | undefined;
  /** Values that become NULL, where a rule asks for an audit of that. */
  readonly losses?: readonly Loss[];
}

/** What an action gets to work with. */
export interface Tools<F extends FunctionName> {
  readonly dialect: Dialect;
  /** The engine's own spelling of what the action named in `uses`. */
  readonly functions: Pick<Functions, F>;
  /** How a type is written in the destination; undefined where it has none. */
  readonly sqlType: (type: LogicalType) => string | undefined;
  readonly refuse: (message: string, hint?: string) => Finding;
  /** Constants a person wrote, or why they cannot stand in a model. */
  readonly literals: (values: readonly Scalar[]) => readonly Expression[] | Finding;
}

/** Makes an action of what it does to one column. */
export function columnAction<P, F extends FunctionName = never>(spec: ColumnAction<P, F>): Action {
  const { name, summary, documentation, example, effect, on } = spec;
  return {
    ...{ name, summary, documentation, example, parameters: spec.parameters },
    ...(on === undefined ? {} : { on }),
    needsColumns: true,
    uses: spec.uses ?? [],
    apply: (draft, selected, call) => {
      const tools = toolsFor<F>(call);
      const given = plainParameters<P>(call.parameters);
      return eachColumn(draft, selected, (column) => {
        const fault = joinedBy(column, `changed by ${name}`, draft, call) ?? notOn(column, on, name, call);
        const answer = fault ?? spec.change(column, given, tools);
        if (isRefusal(answer)) return { value: column, findings: [answer] };
        const acceptedValues = movedValues(column, spec.ofKnown && ((value) => spec.ofKnown!(value, given)));
        return changed(column, { acceptedValues, ...effect, ...answer }, name, call);
      });
    },
  };
}

function toolsFor<F extends FunctionName>(call: Call): Tools<F> {
  const { dialect } = call;
  return {
    dialect,
    // The engine of rules refuses the action where one of them is missing.
    functions: functionsOf(dialect) as Pick<Functions, F>,
    sqlType: dialect.physicalType,
    refuse: (message, hint) => refusal(call, message, hint),
    literals: (values) => literals(values, call),
  };
}

function notOn(
  { name, type }: StagedColumn,
  types: readonly LogicalType['dataType'][] | undefined,
  action: string,
  call: Call,
): Finding | undefined {
  if (types === undefined || type === undefined || types.includes(type.dataType)) return undefined;
  const message = `${action} works on ${types.join(', ')}, and column "${name}" is ${printLogicalType(type)}`;
  return refusal(call, message, `select by type: columns: {types: [${types.join(', ')}]}`);
}

/** The values there can be after a change of each; undefined when one of them is not known. */
export function movedValues(
  { acceptedValues }: StagedColumn,
  ofKnown: ((value: Scalar) => Scalar | null | undefined) | undefined,
): readonly Scalar[] | undefined {
  const moved = ofKnown && acceptedValues?.map(ofKnown);
  return moved === undefined || moved.includes(undefined) ? undefined : distinct(moved as readonly (Scalar | null)[]);
}

/** Each value once and no NULL, in order. */
export const distinct = (values: readonly (Scalar | null)[]): readonly Scalar[] =>
  [...new Set(values)].filter((value) => value !== null);

function changed(
  column: StagedColumn,
  {
    expression,
    type = column.type,
    nullable = column.nullable,
    keepsValues,
    isAnonymous,
    acceptedValues,
    losses = [],
  }: ColumnChange,
  action: string,
  call: Call,
): { readonly value: StagedColumn; readonly findings: readonly Finding[] } {
  const { dialect } = call;
  const sqlType = type === column.type ? column.sqlType : type && dialect.physicalType(type);
  if (sqlType === undefined) return { value: column, findings: [noType(type!, call)] };
  const print = (one: Expression): string => printExpression(one, dialect);
  return {
    value: {
      ...column,
      ...{ expression, type, sqlType, nullable, acceptedValues },
      keepsValues: column.keepsValues && keepsValues === true,
      ...(isAnonymous ? { isAnonymous } : {}),
      ...(losses.length === 0 ? {} : { losses: [...(column.losses ?? []), ...losses] }),
      steps: withStep(column, call, action, print(column.expression), print(expression)),
    },
    findings: [],
  };
}

const noType = (type: LogicalType, { at, dialect }: Call): Finding =>
  finding('CDF210', at, `"${printLogicalType(type)}" has no type in ${dialect.name}`);
