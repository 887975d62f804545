import type { Table } from '@cdf/catalog';
import { type Finding, finding, type Place } from '@cdf/core';
import type { Draft } from './staging-plan.ts';

/** CDF306: a name a rule made that no model should hold. What the source itself calls a column may hold such characters still. */
export const unwritableNames = ({ columns, table }: Draft): Finding[] =>
  columns.flatMap(({ name, origin, steps }) => {
    const step = steps.at(-1);
    const own = origin.kind === 'source' ? origin.column.name : '';
    const isOwn = (character: string): boolean => own.includes(character);
    if (step === undefined || !unfitIn(name).some((found) => !Array.from(found).every(isOwn))) return [];
    return [unwritable(name, table, step.at)];
  });

/** True for a name that a model can hold, and that every reader of SQL takes for one. */
export const isWritable = (name: string): boolean => unfitIn(name).length === 0;

/** SQLMesh runs Jinja over models, and readers of SQL do not agree on a quote or backslash inside of quotes. */
const unfitIn = (name: string): readonly string[] => name.match(/\{[{%#]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"'`\\[\]]/gu) ?? [];

/** CDF306 for a name that no model can hold. */
export const unwritable = (name: string, table: Table, at: Place): Finding =>
  finding('CDF306', at, `A column of table "${table.name}" cannot be called ${JSON.stringify(name)}`, {
    hint: 'leave out {{, {%, {# and control characters, quotes, square brackets and backslashes',
  });
