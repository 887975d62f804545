import type { JsonPath } from './function-table.ts';

/** `$."a"[0]`. */
export const quotedPath = (path: JsonPath): string =>
  `$${path.map((part) => (typeof part === 'number' ? `[${part}]` : `."${part}"`)).join('')}`;
