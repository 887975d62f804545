import { fromPlain, type Tree, toPlain } from '@cdf/text';

/** A value as the text that Python makes of it. @source dlt 1.31 `common/data_types/type_helpers.py`, `_text_fallback` */
export function asText(value: Tree | undefined): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'True' : 'False';
    default:
      return value === undefined || value === null ? undefined : JSON.stringify(toPlain(value));
  }
}

/** An integer as dlt reads one, else NaN. @source dlt 1.31 `common/data_types/type_helpers.py`, `_text_to_bigint` */
export function asInteger(value: Tree): number {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number.NaN;
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^0x[0-9a-f]+(_[0-9a-f]+)*$/.test(text.toLowerCase()) && text.startsWith('0x'))
    return Number(text.replaceAll('_', ''));
  return /^[+-]?\d+(_\d+)*$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
}

/** A text as the JSON that it is; undefined for another. */
export function parsedTable(text: string): Tree | undefined {
  try {
    return fromPlain(JSON.parse(text));
  } catch {
    return undefined;
  }
}
