import { fitsNumber, type LogicalType } from '@cdf/catalog';

/**
 * What becomes of values and of the code that reads them when a type changes: `wider` takes every value of before and is read the
 * same way; `narrower` takes fewer; `lossy` takes more in one way and fewer in another; `timezone` means other moments;
 * `incomparable` is read another way.
 */
export type TypeChange = 'same' | 'wider' | 'narrower' | 'lossy' | 'timezone' | 'incomparable';

/** Compares two of dlt's types. Sizes that a type leaves out are dlt's defaults. */
export function typeChange(before: LogicalType, after: LogicalType): TypeChange {
  if (before.dataType !== after.dataType || fitsNumber(before) !== fitsNumber(after)) return 'incomparable';
  if ((before.timezone ?? true) !== (after.timezone ?? true)) return 'timezone';
  const [old, now] = [sizesOf(before), sizesOf(after)];
  const grows = now.some((size, index) => size > old[index]!);
  const shrinks = now.some((size, index) => size < old[index]!);
  if (grows && shrinks) return 'lossy';
  return grows ? 'wider' : shrinks ? 'narrower' : 'same';
}

/** How much a type holds, each size on its own. */
function sizesOf({ dataType, precision, scale }: LogicalType): readonly number[] {
  switch (dataType) {
    case 'bigint':
      return [precision ?? 64];
    case 'decimal':
    case 'wei': {
      const digits = precision ?? 38;
      const fraction = scale ?? (precision === undefined && dataType === 'decimal' ? 9 : 0);
      return [digits - fraction, fraction];
    }
    case 'timestamp':
    case 'time':
      return [precision ?? 6];
    case 'text':
    case 'binary':
      return [precision ?? Number.POSITIVE_INFINITY];
    case 'double':
    case 'bool':
    case 'date':
    case 'json':
      return [];
  }
}
