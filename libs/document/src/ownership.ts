import { isSystemTable } from './document.ts';

/** Keys with `x-` that are dlt's own structure: they always come from dlt and are never a person's. */
const structuralKeys = new Set([
  'x-normalizer',
  'x-loader',
  'x-extractor',
  'x-merge-strategy',
  'x-merge-source-filter',
  'x-merge-destination-scope',
  'x-merge-skip-unchanged-rows',
  'x-replace-strategy',
  'x-stage-data-deduplicated',
  'x-boundary-timestamp',
  'x-valid-from',
  'x-valid-to',
  'x-active-record-timestamp',
  'x-row-version',
]);

/** What cdf itself records beside a table or column. It goes when that goes. */
const recordedKeys = new Set(['x-cdf', 'x-sql-type']);

/** True for a key that dlt or a person may write: a description or a free `x-` key. */
export const isOwnable = (key: string): boolean =>
  key === 'description' || (key.startsWith('x-') && !structuralKeys.has(key) && !recordedKeys.has(key));

/** The same for a key of a table or its columns. What dlt says of its own tables is never a person's. */
export const isOwnableIn = (table: string, naming: string | undefined): ((key: string) => boolean) =>
  isSystemTable(table, naming) ? (key) => key !== 'description' && isOwnable(key) : isOwnable;
