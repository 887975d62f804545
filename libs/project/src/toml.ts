import { type Checked, finding } from '@cdf/core';
import type { Tree, TreeMap } from '@cdf/text';
import { parse, TomlError } from 'smol-toml';

/** A TOML text as a tree. Dates become their text. @findings CDF101 with line and column */
export function parseToml(text: string, file: string): Checked<TreeMap> {
  try {
    return { value: toTree(parse(text)) as TreeMap, findings: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    return {
      value: new Map(),
      findings: [finding('CDF101', { file, line: error.line, column: error.column }, `This is not TOML: ${message}`)],
    };
  }
}

function toTree(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(toTree);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).map(([key, item]) => [key, toTree(item)]));
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint'
    ? value
    : null;
}
