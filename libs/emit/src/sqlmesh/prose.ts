import type { Dialect } from '@cdf/sql';

/**
 * Prose as a text literal on one line. SQLMesh reads `{{`, `{%` and `{#` as Jinja even inside a literal, so these are pulled apart;
 * where a backslash cannot be written at all, a slash stands for it.
 */
export function printProse(text: string, dialect: Dialect): string {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\{(?=[{%#])/g, '{ ')
    .trim();
  return dialect.textLiteral(line) ?? dialect.textLiteral(line.replaceAll('\\', '/'))!;
}
