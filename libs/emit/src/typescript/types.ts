import { formOf, type LogicalType } from '@cdf/catalog';
import type { TypeScriptOptions } from '../emitter.ts';

/**
 * The TypeScript type of a value as a driver returns it under the settings of docs/drivers.md, without `null`. A double that is not
 * finite comes as text from DuckDB's `getRowObjectsJson()`, which `number` does not say.
 *
 * Integers of at most 32 bits fit a number; wider ones, decimals and wei keep every digit as text unless the project says
 * otherwise. An undefined type (the destination's own, named by a rule) is `unknown`.
 */
export function typeScriptType(type: LogicalType | undefined, options: TypeScriptOptions): string {
  switch (type?.dataType) {
    case undefined:
      return 'unknown';
    case 'text':
    case 'date':
    case 'time':
    case 'binary':
      return 'string';
    case 'double':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'bigint':
      return formOf(type, options) ?? 'number';
    case 'decimal':
    case 'wei':
    case 'timestamp':
    case 'json':
      return formOf(type, options)!;
  }
}
