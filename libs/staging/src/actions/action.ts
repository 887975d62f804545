import { type Checked, type Finding, finding, type Place } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import type { Tree } from '@cdf/text';
import type { ColumnOrigin, Draft, StagedColumn, Step } from '../staging-plan.ts';

/** One thing a rule can do. An action is one file and one line of the registry. */
export interface Action {
  /** The word in `do:`. */
  readonly name: string;
  /** One sentence for the reference page and the editor. */
  readonly summary: string;
  /** True when a rule has to select columns for it. */
  readonly needsColumns: boolean;
  /**
   * The draft after the action, and what is wrong with it. Pure; `selected` are the columns that the rule selected before its
   * first action. With an error the draft comes back as it was.
   */
  readonly apply: (draft: Draft, selected: ReadonlySet<ColumnOrigin>, call: Call) => Checked<Draft>;
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
  column: StagedColumn,
  call: Call,
  action: string,
  before: string,
  after: string,
): readonly Step[] => [...column.steps, { action, rule: call.rule, at: call.at, before, after }];

/** CDF306 when nested models join by the column, so that it may change its name and nothing else; undefined when they do not. */
export function joinedBy({ name, origin }: StagedColumn, done: string, draft: Draft, call: Call): Finding | undefined {
  const isJoined = origin.kind === 'is_current' || (origin.kind === 'source' && origin.column.role === 'row_id');
  if (!call.hasNested || !isJoined) return undefined;
  const message = `Column "${name}" of table "${draft.table.name}" cannot be ${done}: nested tables join by it`;
  return finding('CDF306', call.at, message, { hint: `exclude it from the rule: columns: [..., '!${name}']` });
}
