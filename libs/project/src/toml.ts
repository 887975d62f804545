import { type Checked, finding, pointerOf } from '@cdf/core';
import { positionAt, type Tree, type TreeMap, textFault } from '@cdf/text';
import { parse, TomlError } from 'smol-toml';

/** Settings are written by hand: nobody nests deeper. */
export const maxDepth = 100;

/** A TOML text as a tree. Dates become the text that Python makes of them. @findings CDF101 with line and column */
export function parseToml(text: string, file: string): Checked<TreeMap> {
  const fault = textFault(text);
  if (fault !== undefined) {
    const at = { file, ...positionAt(text, fault.offset) };
    return { value: new Map(), findings: [finding('CDF101', at, fault.message, { hint: fault.hint })] };
  }
  try {
    return { value: toTree(parse(text, { maxDepth, integersAsBigInt: 'asNeeded' }), []) as TreeMap, findings: [] };
  } catch (error) {
    if (error instanceof TooDeep) {
      const at = { file, pointer: error.pointer };
      return { value: new Map(), findings: [finding('CDF101', at, `Tables are nested more than ${maxDepth} deep`)] };
    }
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    return {
      value: new Map(),
      findings: [finding('CDF101', { file, line: error.line, column: error.column }, `This is not TOML: ${message}`)],
    };
  }
}

/** What the parser's own limit does not see: dotted keys nest too. */
class TooDeep extends Error {
  readonly pointer: string;

  constructor(keys: readonly string[]) {
    super();
    this.pointer = pointerOf(...keys);
  }
}

function toTree(value: unknown, keys: readonly string[]): Tree {
  if (keys.length > maxDepth) throw new TooDeep(keys);
  if (Array.isArray(value)) return value.map((item, index) => toTree(item, [...keys, String(index)]));
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/\.000(?=\D|$)/, '')
      .replace(/Z$/, '+00:00');
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).map(([key, item]) => [key, toTree(item, [...keys, key])]));
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint'
    ? value
    : null;
}
