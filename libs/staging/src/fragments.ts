import { type Finding, finding, nearestHint, type Place, placeInside, pointerOf } from '@cdf/core';
import {
  type Dialect,
  type Expression,
  type Fragment,
  fillColumn,
  guardedDialects,
  printIdentifier,
  type ReadColumn,
  raw,
  refusalCodes,
  type Verdict,
} from '@cdf/sql';
import { isTreeMap, type Tree } from '@cdf/text';
import type { Call } from './actions/action.ts';
import { withLayerOf } from './layers.ts';
import type { Draft, StagedColumn } from './staging-plan.ts';

/** Says whether a piece of SQL may stand in a model. */
export type Judge = (fragment: Fragment) => Verdict;

/** Where no SQL can be. */
export const noSql: Judge = () => {
  throw new Error('defect: SQL of a rule and nobody to judge it');
};

/** SQL a person wrote, ready to stand in the draft. */
export interface Used {
  /** With the columns the SQL reads in a layer below. */
  readonly draft: Draft;
  readonly expression: Expression;
  readonly reads: readonly StagedColumn[];
}

/** Where SQL stands in a rule, and what it is to be. */
export interface WrittenSql {
  /** One text, or a mapping of dialect to text. */
  readonly written: Tree;
  readonly at: Place;
  readonly slot: Fragment['slot'];
  /** What `{column}` stands for. */
  readonly column?: StagedColumn;
}

/** SQL that may stand in a model. */
export interface JudgedSql {
  /** As a person wrote it for this dialect. */
  readonly written: string;
  /** With `{column}` filled in. */
  readonly text: string;
  readonly reads: readonly StagedColumn[];
}

/**
 * Judges SQL of a rule and finds the columns it reads among those that earlier rules made. The text is kept byte for byte.
 *
 * @findings CDF401 to CDF429 from the guard, CDF430 for a name that is not there, CDF431 where there is no text for the dialect
 */
export function judgeSql(
  { written, at, slot, column }: WrittenSql,
  draft: Draft,
  call: Call,
): JudgedSql | readonly Finding[] {
  const { dialect } = call;
  const text = isTreeMap(written) ? written.get(dialect.name) : written;
  if (typeof text !== 'string' || !guardedDialects.includes(dialect.name)) return [noText(dialect, at)];
  const place = isTreeMap(written) && 'pointer' in at ? { ...at, pointer: at.pointer + pointerOf(dialect.name) } : at;
  const filled = fillColumn(text, column?.name, dialect);
  if (filled.unknown !== undefined) return [noPlaceholder(filled.unknown, column, text, place)];
  const verdict = call.judge({ text: filled.text, dialect: dialect.name, slot });
  if ('refusal' in verdict) {
    const { reason, message, offset, hint } = verdict.refusal;
    const where = placeInside(place, text, filled.original(offset));
    return [
      finding(refusalCodes[reason], where, sentence(message), { reason, ...(hint === undefined ? {} : { hint }) }),
    ];
  }
  const beyond = verdict.accepted.columns.find(
    ({ name, isQualifier }) => isQualifier === true && aliases.has(name.toLowerCase()),
  );
  if (beyond !== undefined) return [readsBeyond(beyond, placeInside(place, text, filled.original(beyond.offset)))];
  const read = verdict.accepted.columns.map((one) => ({ one, found: columnOf(one, draft, dialect) }));
  const unknown = read.filter(({ found }) => found === undefined);
  if (unknown.length > 0)
    return unknown.map(({ one }) =>
      noColumn(one, draft, dialect, placeInside(place, text, filled.original(one.offset))),
    );
  return { written: text, text: filled.text, reads: [...new Set(read.map(({ found }) => found!))] };
}

/** Judges SQL of a rule as `judgeSql` does, and puts the columns it reads into a layer below. */
export function useSql(written: WrittenSql, draft: Draft, call: Call): Used | readonly Finding[] {
  const judged = judgeSql(written, draft, call);
  if (!('text' in judged)) return judged;
  const names = new Set(judged.reads.map(({ name }) => name));
  return { draft: withLayerOf(draft, names), expression: raw(judged.text, [...names]), reads: judged.reads };
}

/** A name without quotes finds a column that needs none, in any case; one in quotes finds the very name. */
function columnOf({ name, quoted }: ReadColumn, { columns }: Draft, dialect: Dialect): StagedColumn | undefined {
  return columns.find((column) =>
    quoted
      ? dialect.fold(column.name) === dialect.fold(name)
      : printIdentifier(column.name, dialect) === column.name && column.name.toLowerCase() === name.toLowerCase(),
  );
}

/** What queries of models call their tables, whatever the dialect folds them to. */
const aliases: ReadonlySet<string> = new Set(['src', 'parent', 'loads']);

/** A column of that name could be read around what earlier rules made of another: `src.email` is the raw one. */
const readsBeyond = ({ name }: ReadColumn, at: Place): Finding =>
  finding('CDF430', at, `"${name}." is a table of the model itself, not a column`, {
    reason: 'SQL_UNKNOWN_COLUMN',
    hint: `name the column alone; a column called "${name}" needs another name before its parts can be read`,
  });

const noText = ({ name }: Dialect, at: Place): Finding =>
  finding('CDF431', at, `There is no SQL for ${name} here`, {
    reason: 'SQL_DIALECT',
    hint: `write it for each destination: {${name}: '…'}; cdf never translates SQL`,
  });

const noPlaceholder = (
  { name, offset }: { readonly name: string; readonly offset: number },
  column: StagedColumn | undefined,
  text: string,
  place: Place,
): Finding =>
  finding('CDF430', placeInside(place, text, offset), `"{${name}}" stands for nothing here`, {
    reason: 'SQL_UNKNOWN_COLUMN',
    hint: column === undefined ? 'name the column itself' : 'only "{column}" is filled in, with the selected column',
  });

function noColumn({ name, quoted }: ReadColumn, draft: Draft, dialect: Dialect, at: Place): Finding {
  const { table, columns } = draft;
  const message = `Table "${table.name}" has no column "${name}" at this step`;
  const other = columns.find((column) => dialect.fold(column.name) === dialect.fold(name));
  const renamed = columns.flatMap(({ name: now, steps }) => {
    const step = steps.findLast(({ before, action }) => action === 'rename' && before === name);
    return step === undefined ? [] : [{ now, step }];
  })[0];
  const lost = draft.lost.find((one) => one.name === name);
  const hint =
    other !== undefined && !quoted
      ? `write it in quotes: ${printIdentifier(other.name, dialect)}`
      : renamed !== undefined
        ? `${ruleAt(renamed.step.rule)} renamed it "${renamed.now}"`
        : lost !== undefined
          ? `${ruleAt(lost.rule)} dropped it`
          : nearestHint(
              name,
              columns.map((column) => column.name),
            );
  const related = renamed?.step.at ?? lost?.at;
  return finding('CDF430', at, message, {
    reason: 'SQL_UNKNOWN_COLUMN',
    hint,
    ...(related === undefined ? {} : { related }),
  });
}

const ruleAt = (rule: string | undefined): string => (rule === undefined ? 'an earlier rule' : `rule "${rule}"`);

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
