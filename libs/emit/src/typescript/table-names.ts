import type { StagingPlan } from '@cdf/staging';
import { constantName, identifiers, isOrdinaryName, pascalCase } from './names.ts';

/** The identifiers of every table of a schema. */
export interface TableNames {
  /** `Orders`, behind `Raw` or `Staged`. */
  readonly typeOf: (table: string) => string;
  readonly constantOf: (table: string) => string;
}

/** Names the tables of a plan once, for every module that mentions them. A constant never has the name of a row type. */
export function tableNames({ schema }: StagingPlan): TableNames {
  const names = schema.tables.map(({ name }) => name);
  const types = identifiers(names, (name) => pascalCase(name) || 'Table', isOrdinaryName);
  const taken = new Set([...types.values()].flatMap((type) => [`Raw${type}`, `Staged${type}`]));
  const spell = (name: string): string =>
    taken.has(constantName(name)) ? `${constantName(name)}_` : constantName(name);
  const constants = identifiers(names, spell, isOrdinaryName);
  return { typeOf: (table) => types.get(table)!, constantOf: (table) => constants.get(table)! };
}
