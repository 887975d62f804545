import { type Checked, type Finding, finding, type Place } from '@cdf/core';
import { type Dialect, type Expression, type FunctionName, literal } from '@cdf/sql';
import type { Tree } from '@cdf/text';
import type { Judge } from '../fragments.ts';
import type { ColumnOrigin, Draft, StagedColumn, Step } from '../staging-plan.ts';
import { isSourceTable } from '../united-table.ts';
import type { Parameters } from './parameters.ts';

/** One thing a rule can do. An action is one file and one line of the registry. */
export interface Action extends ActionText {
  /** What stands behind the name in `do:`. */
  readonly parameters: Parameters<unknown>;
  /** dlt's types of the columns it works on; any type where it is left out. */
  readonly on?: readonly string[];
  /** True when a rule has to select columns for it. */
  readonly needsColumns: boolean;
  /** True when it works on the table or on the columns a rule selects, if it selects any. */
  readonly takesColumns?: true;
  /** True when its parameters hold a `do` of their own: what is done with the columns it adds. */
  readonly hasSteps?: true;
  /** Dialects that lack one of these refuse the action. */
  readonly uses: readonly FunctionName[];
  /**
   * The draft after the action, and what is wrong with it. Pure; `selected` are the columns that the rule selected before its
   * first action. With an error the draft comes back as it was.
   */
  readonly apply: (draft: Draft, selected: ReadonlySet<ColumnOrigin>, call: Call) => Checked<Draft>;
}

/** What the reference page and the editor say of an action. */
export interface ActionText {
  /** The word in `do:`. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** What a person has to know before using it: limits, differences between engines. Markdown. */
  readonly documentation: string;
  /** A whole rule in YAML's flow style, over the table of the reference page's examples. */
  readonly example: string;
}

/** How a rule calls an action, and what the action may know about its surroundings. */
export interface Call {
  readonly parameters: Tree;
  readonly at: Place;
  readonly rule: string | undefined;
  readonly dialect: Dialect;
  readonly schema: string;
  /** True when another staging model joins this one by its row id. */
  readonly hasNested: boolean;
  /** Of SQL that people wrote. */
  readonly judge: Judge;
}

/** Applies a change to each selected column that is still there; undefined takes the column out. */
export function eachColumn(
  draft: Draft,
  selected: ReadonlySet<ColumnOrigin>,
  change: (column: StagedColumn) => Checked<StagedColumn | undefined>,
): Checked<Draft> {
  const findings: Finding[] = [];
  const columns = draft.columns.flatMap((column) => {
    if (!selected.has(column.origin)) return [column];
    const changed = change(column);
    findings.push(...changed.findings);
    return changed.value === undefined ? [] : [changed.value];
  });
  return { value: { ...draft, columns }, findings };
}

/** The column with one more step in its biography. */
export const withStep = (
  { steps }: Pick<StagedColumn, 'steps'>,
  call: Call,
  action: string,
  before: string,
  after: string,
): readonly Step[] => [...steps, { action, rule: call.rule, at: call.at, before, after }];

/** CDF306 when nested models join by the column, so that it may change its name and nothing else; undefined when they do not. */
export function joinedBy({ name, origin }: StagedColumn, done: string, draft: Draft, call: Call): Finding | undefined {
  const isJoined =
    origin.kind === 'is_current' ||
    (origin.kind === 'source' && (origin.column.role === 'row_id' || isSourceTable(origin.column, draft.table)));
  if (!call.hasNested || !isJoined) return undefined;
  const message = `Column "${name}" of table "${draft.table.name}" cannot be ${done}: nested tables join by it`;
  return finding('CDF306', call.at, message, { hint: `exclude it from the rule: columns: [..., '!${name}']` });
}

/** CDF306: why an action can do nothing here. */
export const refusal = ({ at }: Call, message: string, hint?: string): Finding =>
  finding('CDF306', at, message, hint === undefined ? {} : { hint });

/** Constants a person wrote; CDF306 for a text the dialect cannot write on one line. */
export function literals(values: readonly (string | number | boolean)[], call: Call): readonly Expression[] | Finding {
  const bad = values.find((value) => typeof value === 'string' && call.dialect.textLiteral(value) === undefined);
  if (bad === undefined) return values.map(literal);
  const message = `The text ${JSON.stringify(bad)} cannot be written on ${call.dialect.name}`;
  return {
    ...refusal(call, message, 'leave out line breaks, control characters and what SQLMesh takes for Jinja: {{, {%, {#'),
    reason: 'SQL_LITERAL',
  };
}

/** The draft as it was, and why. */
export const refused = (draft: Draft, ...findings: readonly Finding[]): Checked<Draft> => ({ value: draft, findings });

/** True for a refusal among the answers of an action. */
export const isRefusal = (answer: object): answer is Finding => 'code' in answer && 'severity' in answer;
