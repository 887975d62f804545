import type { Dialect } from './dialect.ts';

/**
 * The parts of a dotted table name as SQLMesh takes them, each as the engine stores it: `"raw"."Order Lines"`, `wh.raw.orders`.
 * Undefined for a text that is no such name.
 */
export function readTableName(text: string, dialect: Dialect): readonly string[] | undefined {
  const parts: string[] = [];
  let rest = text.trim();
  for (;;) {
    const part = partPattern.exec(rest)?.[0];
    if (part === undefined) return undefined;
    parts.push(readIdentifier(part, dialect));
    if (part.length === rest.length) return parts;
    if (rest[part.length] !== '.') return undefined;
    rest = rest.slice(part.length + 1);
  }
}

const partPattern = /^(?:"(?:[^"]|"")+"|`(?:[^`]|``)+`|\[[^\]]+\]|[^."`[\]\s]+)/;

/**
 * A name as the engine stores it: what stands in quotes as it is, a plain word as the engine folds it, and what is neither as it is.
 * @source SQLMesh `core/model/meta.py`, `_columns_validator`: sqlglot's `parse_identifier`, then `normalize_identifiers`
 */
export function readIdentifier(text: string, dialect: Dialect): string {
  const quote = text.length > 2 && text.at(-1) === closing[text[0]!] ? text.at(-1)! : undefined;
  if (quote !== undefined) return text.slice(1, -1).replaceAll(quote + quote, quote);
  if (!/^[A-Za-z_]\w*$/.test(text) || keepsCase.has(dialect.name)) return text;
  const plain = text.toLowerCase();
  return dialect.unquotedName?.(plain) ?? plain;
}

const closing: Readonly<Record<string, string>> = { '"': '"', '`': '`', '[': ']' };

/** @source sqlglot 30, `NORMALIZATION_STRATEGY` of each dialect */
const keepsCase: ReadonlySet<string> = new Set(['clickhouse', 'fabric']);
