import type { Table } from '@cdf/catalog';
import { type Finding, finding } from '@cdf/core';
import type { Dialect } from '@cdf/sql';

/** Names the columns that cdf adds to the source's own. */
export interface GeneratedNames {
  /** The wanted name; with `_` in front, once or more, where the table has a column of that name already. */
  readonly choose: (wanted: string) => string;
  /** CDF307 for each name that had to give way. */
  readonly findings: readonly Finding[];
}

/** A source column keeps its name, whatever cdf would like to call its own. */
export function generatedNames(table: Table, dialect: Dialect): GeneratedNames {
  const taken = new Set(table.columns.filter(({ role }) => role === 'data').map(({ name }) => dialect.fold(name)));
  const findings: Finding[] = [];
  return {
    findings,
    choose: (wanted) => {
      let name = wanted;
      while (taken.has(dialect.fold(name))) name = `_${name}`;
      taken.add(dialect.fold(name));
      if (name !== wanted) findings.push(gaveWay(table, wanted, name));
      return name;
    },
  };
}

const gaveWay = (table: Table, wanted: string, name: string): Finding =>
  finding(
    'CDF307',
    table.place,
    `Table "${table.name}" has a column "${wanted}" of its own: cdf's column of that name is "${name}"`,
    { hint: 'rename both in staging.yml to choose their names' },
  );
