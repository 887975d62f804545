import { type Finding, finding } from '@cdf/core';
import type { Draft } from './staging-plan.ts';

/** CDF306: a name a rule made that no model can hold, because SQLMesh runs Jinja over models and a name is of one line. */
export const unwritableNames = ({ columns, table }: Draft): Finding[] =>
  columns.flatMap(({ name, steps }) => {
    const step = steps.at(-1);
    if (step === undefined || !/\p{Cc}|\{[{%#]/u.test(name)) return [];
    const message = `A column of table "${table.name}" cannot be called ${JSON.stringify(name)}`;
    return [
      finding('CDF306', step.at, message, {
        hint: 'leave out {{, {%, {# and control characters: SQLMesh runs Jinja over models',
      }),
    ];
  });
