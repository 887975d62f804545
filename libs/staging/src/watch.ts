import type { ActionCall, Rule } from './ruleset.ts';
import type { ColumnOrigin, Draft } from './staging-plan.ts';

/** One rule at one table: what was there, what it selected, what each of its actions made of it. */
export interface RuleMoment {
  readonly rule: Rule;
  readonly before: Draft;
  /** Undefined where the rule does not reach the table; empty for a rule that speaks of tables only. */
  readonly selected: ReadonlySet<ColumnOrigin> | undefined;
  /** In order. */
  readonly calls: readonly {
    readonly call: ActionCall;
    readonly before: Draft;
    readonly after: Draft;
  }[];
}

/** Is told of every rule at every table, in order, whether it reaches the table or not. */
export type Watch = (moment: RuleMoment) => void;
