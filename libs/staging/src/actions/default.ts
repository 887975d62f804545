import { call, cast } from '@cdf/sql';
import { isRefusal } from './action.ts';
import { columnAction, distinct } from './column-action.ts';
import { parameters } from './parameters.ts';

/** `default`: something instead of NULL. */
export const defaultValue = columnAction({
  name: 'default',
  summary: 'Puts a value where there is none.',
  documentation:
    'Days and times are written `2026-03-01` and `2026-03-01T12:00:00Z`. The column is never NULL after it, and audited for that.',
  example: '{when: {columns: [email]}, do: [{default: unknown}]}',
  parameters: parameters<string | number | boolean>({
    description: 'The value, of the kind of the column.',
    type: ['string', 'number', 'boolean'],
  }),
  on: ['text', 'bigint', 'double', 'decimal', 'bool', 'date', 'timestamp'],
  effect: { nullable: false },
  change: ({ expression, type, name, sqlType, acceptedValues }, value, { literals, refuse }) => {
    const dataType = type?.dataType ?? 'text';
    if (!fits(dataType, value)) return refuse(`Column "${name}" is ${dataType}, which ${JSON.stringify(value)} is not`);
    const found = literals([value]);
    if (isRefusal(found)) return found;
    const isTime = dataType === 'date' || dataType === 'timestamp';
    return {
      expression: call('COALESCE', expression, isTime ? cast(found[0]!, sqlType) : found[0]!),
      acceptedValues: acceptedValues && distinct([...acceptedValues, value]),
    };
  },
});

function fits(dataType: string, value: string | number | boolean): boolean {
  switch (dataType) {
    case 'text':
      return typeof value === 'string';
    case 'bool':
      return typeof value === 'boolean';
    case 'bigint':
      return Number.isSafeInteger(value);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(String(value));
    case 'timestamp':
      return /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?$/.test(String(value));
    default:
      return typeof value === 'number';
  }
}
