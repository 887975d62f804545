import type { LogicalType } from '@cdf/catalog';

/**
 * What becomes of values and of the code that reads them when a type changes: `wider` takes every value of before and is read the
 * same way; `narrower` takes fewer; `lossy` takes more in one way and fewer in another; `timezone` means other moments;
 * `incomparable` is read another way.
 */
export type TypeChange = 'same' | 'wider' | 'narrower' | 'lossy' | 'timezone' | 'incomparable';

/** Compares two of dlt's types. Sizes that a type leaves out are dlt's defaults. */
export function typeChange(before: LogicalType, after: LogicalType): TypeChange {
  if (before.dataType !== after.dataType) return 'incomparable';
  if ((before.timezone ?? true) !== (after.timezone ?? true)) return 'timezone';
  const [old, now] = [extentOf(before), extentOf(after)];
  if (old.family !== now.family) return 'incomparable';
  const grows = now.sizes.some((size, index) => size > old.sizes[index]!);
  const shrinks = now.sizes.some((size, index) => size < old.sizes[index]!);
  if (grows && shrinks) return 'lossy';
  return grows ? 'wider' : shrinks ? 'narrower' : 'same';
}

/** How much a type holds, each size on its own; types of different families are read by different code. */
function extentOf({ dataType, precision, scale }: LogicalType): { family: string; sizes: readonly number[] } {
  switch (dataType) {
    case 'bigint': {
      const bits = precision ?? 64;
      // A driver gives integers of up to 32 bits as numbers, wider ones as text.
      return { family: bits <= 32 ? 'number' : bits <= 64 ? 'text' : 'huge', sizes: [bits] };
    }
    case 'decimal':
    case 'wei': {
      const digits = precision ?? 38;
      const fraction = scale ?? (precision === undefined ? 9 : 0);
      return { family: 'exact', sizes: [digits - fraction, fraction] };
    }
    case 'timestamp':
    case 'time':
      return { family: 'moment', sizes: [precision ?? 6] };
    case 'text':
    case 'binary':
      return { family: 'any length', sizes: [precision ?? Number.POSITIVE_INFINITY] };
    case 'double':
    case 'bool':
    case 'date':
    case 'json':
      return { family: dataType, sizes: [] };
  }
}
