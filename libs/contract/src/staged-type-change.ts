import type { ModelColumn } from './surface.ts';
import { typeChange } from './type-change.ts';

/** What a change of a staged column's type does to those who read it. A type that dlt has no name for is read as nobody knows. */
export function stagedTypeChange(before: ModelColumn, after: ModelColumn): 'same' | 'resized' | 'incomparable' {
  if (before.sqlType === after.sqlType) return 'same';
  if (before.type === undefined || after.type === undefined) return 'incomparable';
  return typeChange(before.type, after.type) === 'incomparable' ? 'incomparable' : 'resized';
}
