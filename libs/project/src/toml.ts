import { type Checked, finding } from '@cdf/core';
import { positionAt, type Tree, type TreeMap, textFault } from '@cdf/text';
import { parse, TomlError } from 'smol-toml';

/** Settings are written by hand: nobody nests deeper. */
const maxDepth = 100;

/** A TOML text as a tree. Dates become their text. @findings CDF101 with line and column */
export function parseToml(text: string, file: string): Checked<TreeMap> {
  const fault = textFault(text);
  if (fault !== undefined) {
    const at = { file, ...positionAt(text, fault.offset) };
    return { value: new Map(), findings: [finding('CDF101', at, fault.message, { hint: fault.hint })] };
  }
  try {
    return { value: toTree(parse(text, { maxDepth })) as TreeMap, findings: [] };
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
