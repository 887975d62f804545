import { posix } from 'node:path';
import type { ResolvedSchema } from '@cdf/catalog';
import { type Checked, type Finding, finding, nearestHint, type Place } from '@cdf/core';
import { type Dialect, functionsOf } from '@cdf/sql';
import type { Action } from './actions/action.ts';
import { actionByName, actions } from './actions/index.ts';
import { mayBeAbsent } from './actions/parameters.ts';
import type { ReachedTables } from './examples/from-rules.ts';
import { type Judge, noSql } from './fragments.ts';
import { typed } from './layers.ts';
import { type Matcher, matcher } from './match.ts';
import { type ActionCall, type Rule, readSteps } from './ruleset.ts';
import type { ColumnOrigin, Draft, StagedColumn } from './staging-plan.ts';
import type { RuleMoment, Watch } from './watch.ts';

/** All rules of a schema, ready to be applied to one table after the other. */
export interface RuleBook {
  /** Applies every rule in order to a draft. */
  readonly apply: (draft: Draft) => Checked<Draft>;
  /** What is wrong with the rules themselves; complete once every table was through `apply`. */
  readonly findings: () => Finding[];
  /** Which tables each rule reached, so far. */
  readonly reached: () => readonly ReachedTables[];
}

/** What rules may need besides the schema. */
export interface Around {
  /** Of the SQL that people wrote. */
  readonly judge?: Judge;
  /** Is told what each rule did to each table. */
  readonly watch?: Watch | undefined;
  /** Actions of the project itself. */
  readonly own?: readonly Action[];
}

/**
 * Opens the rules. Conditions are compiled once for all tables.
 *
 * @param parents  names of tables whose staging models others join
 * @findings CDF301 for an unknown action, CDF302 for a rule of the schema's own that selected nothing, CDF306 from the actions,
 *   CDF311 for one the destination lacks a function for, CDF312 for renames that undo each other
 */
export function openRules(
  rules: readonly Rule[],
  schema: ResolvedSchema,
  parents: ReadonlySet<string>,
  dialect: Dialect,
  { judge = noSql, watch, own = [] }: Around,
): RuleBook {
  const known = own.length === 0 ? actionByName : new Map([...own, ...actions].map((action) => [action.name, action]));
  const stepsOf = (call: ActionCall): readonly ActionCall[] =>
    known.get(call.name)?.hasSteps === true ? readSteps(call) : [];
  const withSteps = (call: ActionCall): readonly ActionCall[] => [call, ...stepsOf(call).flatMap(withSteps)];
  const faults = rules.flatMap(({ actions: calls }) => [
    ...calls.flatMap(withSteps).flatMap((call) => faultsOf(call, known, dialect)),
    ...calls.flatMap((call) => stepsOf(call).flatMap((step) => ofTables(step, known) ?? [])),
  ]);
  const isUsable = (call: ActionCall): boolean => faultsOf(call, known, dialect).length === 0;
  const opened = rules.map((rule) => ({
    rule,
    calls: rule.actions.filter(isUsable),
    matches: matcher(rule.when),
    tables: [] as string[],
  }));
  const undone = new Map<string, Finding>();
  return {
    apply: (start) => {
      const findings: Finding[] = [];
      let draft = start;
      for (const open of opened) {
        const selected = select(draft, open.matches);
        const calls: RuleMoment['calls'][number][] = [];
        const moment = { rule: open.rule, before: draft, selected, calls };
        if (selected === undefined) {
          watch?.(moment);
          continue;
        }
        open.tables.push(draft.table.name);
        const surroundings = {
          rule: open.rule.name,
          dialect,
          schema: schema.key,
          hasNested: parents.has(draft.table.name),
          judge,
        };
        const run = (call: ActionCall, columns: ReadonlySet<ColumnOrigin>): void => {
          const { name, parameters, at } = call;
          const before = draft;
          const result = known.get(name)!.apply(draft, columns, { parameters, at, ...surroundings });
          draft = noteLost(draft, result.value, open.rule.name, at);
          calls.push({ call, before, after: draft });
          findings.push(...result.findings);
          const added = addedColumns(before, draft);
          if (added.size > 0) for (const step of stepsOf(call)) if (isUsable(step)) run(step, added);
        };
        for (const call of open.calls) run(call, selected);
        watch?.(moment);
      }
      for (const column of draft.columns)
        for (const fault of undoneRenames(column)) undone.set(JSON.stringify(fault.at), fault);
      return { value: { ...draft, columns: draft.columns.map(typed) }, findings };
    },
    findings: () => [
      ...faults,
      ...rules.flatMap((rule) => withoutColumns(rule, known)),
      ...undone.values(),
      ...opened
        .filter(({ rule, tables }) => tables.length === 0 && isOwn(rule, schema))
        .map(({ rule }) => selectsNothing(rule)),
    ],
    reached: () => opened,
  };
}

/**
 * The columns a rule reaches in a table, or undefined when it does not reach the table. Columns that came from a parent follow
 * the parent's rules and are never selected here.
 */
function select(draft: Draft, matches: Matcher): ReadonlySet<ColumnOrigin> | undefined {
  if (!matches.table(draft.table)) return undefined;
  const { column } = matches;
  if (column === undefined) return new Set();
  const reached = draft.columns.filter((candidate) => candidate.origin.kind !== 'parent' && column(candidate));
  return reached.length === 0 ? undefined : new Set(reached.map(({ origin }) => origin));
}

/** What an action with steps hands on to them. */
function addedColumns(before: Draft, after: Draft): ReadonlySet<ColumnOrigin> {
  const there = new Set(before.columns.map(({ origin }) => origin));
  return new Set(after.columns.flatMap(({ origin }) => (there.has(origin) ? [] : [origin])));
}

/** CDF312 where a rule gives a column the name back that an earlier one of the same file took. A schema may undo what it inherits. */
function undoneRenames({ steps }: StagedColumn): Finding[] {
  const renames = steps.filter(({ action }) => action === 'rename');
  return renames.flatMap(({ after, at }, index) => {
    const earlier = renames.slice(0, index).find((step) => step.before === after && step.at.file === at.file);
    if (earlier === undefined) return [];
    const rule = earlier.rule === undefined ? 'an earlier rule' : `the rule "${earlier.rule}"`;
    const message = `The column "${after}", which ${rule} renamed "${earlier.after}", gets its name back`;
    return [finding('CDF312', at, message, { hint: 'remove both, or let one exclude the column' })];
  });
}

/** Notes which columns an action took out, for whoever asks for one of them later. */
function noteLost(before: Draft, after: Draft, rule: string | undefined, at: Place): Draft {
  if (before.columns === after.columns) return after;
  const there = new Set(after.columns.map(({ origin }) => origin));
  const lost = before.columns.filter(({ origin }) => !there.has(origin)).map(({ name }) => ({ name, rule, at }));
  return lost.length === 0 ? after : { ...after, lost: [...after.lost, ...lost] };
}

type ActionNames = ReadonlyMap<string, Action>;

/** What is wrong with a call whatever it is applied to. */
function faultsOf(call: ActionCall, known: ActionNames, dialect: Dialect): Finding[] {
  const action = known.get(call.name);
  if (action === undefined) return [unknownAction(call, known)];
  const missing = action.uses.find((name) => functionsOf(dialect)[name] === undefined);
  if (missing !== undefined) {
    const message = `"${call.name}" cannot be done in ${dialect.name}: it has no ${missing}`;
    return [finding('CDF311', call.at, message, { reason: 'SQL_ACTION_UNSUPPORTED', hint: 'write the SQL yourself' })];
  }
  if (call.parameters !== null || mayBeAbsent(action.parameters)) return [];
  const hint = `an example: ${action.example}`;
  return [finding('CDF306', call.at, `"${call.name}" needs parameters`, { hint })];
}

const unknownAction = ({ name, at }: ActionCall, known: ActionNames): Finding =>
  finding('CDF301', at, `"${name}" is not an action`, { hint: nearestHint(name, [...known.keys()]) });

/** Without a condition on columns such an action would mean every column, which nobody means. */
function withoutColumns({ when, actions: calls }: Rule, known: ActionNames): Finding[] {
  if (when.columns !== undefined) return [];
  return calls
    .filter(({ name }) => known.get(name)?.needsColumns)
    .map(({ name, at }) =>
      finding('CDF306', at, `"${name}" works on columns, and the rule does not select any`, {
        hint: 'add columns: […] to when',
      }),
    );
}

/** CDF306 for an action among the steps of another that does nothing to a column. */
function ofTables({ name, at }: ActionCall, known: ActionNames): Finding | undefined {
  const action = known.get(name);
  if (action === undefined || action.needsColumns || action.takesColumns === true) return undefined;
  const hint = 'write it behind the action, in the do of the rule';
  return finding('CDF306', at, `"${name}" works on the table, and stands among what is done with a new column`, {
    hint,
  });
}

/** A rule that many schemas inherit need not select something in each. */
const isOwn = ({ at }: Rule, schema: ResolvedSchema): boolean => posix.dirname(at.file) === posix.dirname(schema.file);

const selectsNothing = ({ name, when }: Rule): Finding => {
  const globs = [when.tables, when.resources, when.tags, when.columns?.names].flatMap((names) => names ?? []);
  const strange = globs.find((glob) => /[[{]/.test(glob));
  return finding('CDF302', when.at, `The rule${name === undefined ? '' : ` "${name}"`} selects nothing`, {
    hint:
      strange === undefined
        ? 'check the names, and that earlier rules did not rename or drop the columns'
        : `globs know * and ? only: write what "${strange}" is to mean as several`,
  });
};
