import { pointerKeys } from '@cdf/core';
import type { Locator, Span } from '@cdf/text';
import { maxDepth } from './toml.ts';

/**
 * Finds places in a TOML text: the line that declares the longest part of a JSON pointer, in `[tables]`, dotted keys and
 * `key = value` lines. Inline tables and arrays are places of the key that holds them.
 */
export function tomlLocator(text: string): Locator {
  const declared = declarations(text);
  return (pointer, part = 'value') => {
    const keys = pointerKeys(pointer);
    for (let length = keys.length; length > 0; length--) {
      const found = declared.get(keys.slice(0, length).join('\0'));
      if (found !== undefined) return part === 'value' && length === keys.length ? found.value : found.key;
    }
    return { line: 1, column: 1, length: 1 };
  };
}

interface Declaration {
  readonly key: Span;
  readonly value: Span;
}

const keyPattern = String.raw`(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*'))*`;
const tableLine = new RegExp(String.raw`^(\s*\[{1,2}\s*)(${keyPattern})\s*\]{1,2}`);
const valueLine = new RegExp(String.raw`^(\s*)(${keyPattern})(\s*=\s*)(.*)$`);

function declarations(text: string): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  let table: readonly string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const header = tableLine.exec(line);
    const pair = header === null ? valueLine.exec(line) : null;
    const [, before = '', name = '', equals = '', value = ''] = header ?? pair ?? [];
    if (name === '') continue;
    const key: Span = { line: index + 1, column: before.length + 1, length: name.length };
    const keys = [...(header === null ? table : []), ...splitKey(name)].slice(0, maxDepth);
    if (header !== null) table = keys;
    const length = withoutComment(value).trimEnd().length;
    const valueSpan: Span = { line: index + 1, column: before.length + name.length + equals.length + 1, length };
    const declaration = { key, value: header === null && length > 0 ? valueSpan : key };
    for (let size = 1; size <= keys.length; size++) {
      const path = keys.slice(0, size).join('\0');
      if (size === keys.length || !found.has(path))
        found.set(path, size === keys.length ? declaration : { key, value: key });
    }
  }
  return found;
}

/** A `#` after a blank begins a comment, unless a quote after it says that it stood in a text. */
function withoutComment(value: string): string {
  const lastQuote = Math.max(value.lastIndexOf('"'), value.lastIndexOf("'"));
  const comment = value.slice(lastQuote + 1).search(/\s#/);
  return comment === -1 ? value : value.slice(0, lastQuote + 1 + comment);
}

const splitKey = (name: string): string[] =>
  (name.match(/[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*'/g) ?? []).map((part) => part.replace(/^(["'])(.*)\1$/, '$2'));
