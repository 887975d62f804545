import { fitsNumber, type LogicalType } from './logical-type.ts';

/** TypeScript types of the values that drivers return in more than one form, by dlt's data type: `[cdf.typescript]`. */
export type DriverForms = Readonly<Record<'bigint' | 'decimal' | 'wei' | 'timestamp' | 'json', string>>;

/** The form of a value; undefined where there is but one. Integers of at most 32 bits are numbers in any driver. */
export function formOf(type: LogicalType | undefined, forms: DriverForms | undefined): string | undefined {
  switch (type?.dataType) {
    case 'bigint':
      return fitsNumber(type) ? undefined : forms?.bigint;
    case 'decimal':
    case 'wei':
    case 'timestamp':
    case 'json':
      return forms?.[type.dataType];
    default:
      return undefined;
  }
}
