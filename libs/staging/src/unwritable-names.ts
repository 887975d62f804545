import type { Table } from '@cdf/catalog';
import { type Finding, finding, type Place } from '@cdf/core';
import type { Draft } from './staging-plan.ts';

/** CDF306: a name a rule made that no model can hold, because SQLMesh runs Jinja over models and a name is of one line. */
export const unwritableNames = ({ columns, table }: Draft): Finding[] =>
  columns.flatMap(({ name, steps }) => {
    const step = steps.at(-1);
    return step === undefined || isWritable(name) ? [] : [unwritable(name, table, step.at)];
  });

/** True for a name that a model can hold. */
export const isWritable = (name: string): boolean => !/\p{Cc}|\{[{%#]/u.test(name);

/** CDF306 for a name that no model can hold. */
export const unwritable = (name: string, table: Table, at: Place): Finding =>
  finding('CDF306', at, `A column of table "${table.name}" cannot be called ${JSON.stringify(name)}`, {
    hint: 'leave out {{, {%, {# and control characters: SQLMesh runs Jinja over models',
  });
