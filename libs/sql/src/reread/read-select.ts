import type { Dialect } from '../dialect.ts';
import { asNode, isObject, walk } from '../guard/walk.ts';
import type { Reader, Token } from '../polyglot.ts';
import { maskMacrosForReading } from '../queries/mask-macros-for-reading.ts';
import { type SelectNames, sortedOnce } from './select-names.ts';

/** The names of a `readable` query as the reader sees them, or why it sees no query. */
export function readSelect(sql: string, dialect: Dialect, reader: Reader): SelectNames | { readonly fault: string } {
  const parsed = reader.parse(sql, dialect.name);
  if ('fault' in parsed) return { fault: parsed.fault };
  const [statement, ...others] = parsed.statements;
  const select = asNode(statement);
  if (others.length > 0 || select?.kind !== 'select') return { fault: 'it is not one SELECT' };
  const expressions = Array.isArray(select.content.expressions) ? select.content.expressions : [];
  return {
    columns: expressions.map((one) => dialect.fold(nameOf(one) ?? '')),
    tables: tablesIn(statement, dialect),
  };
}

/**
 * The text from an offset on, without what the readers of SQL do not know and which says nothing of names: the signs of macros, the size
 * of a type after `::`.
 */
export function readable(sql: string, tokens: readonly Token[], from: number): string {
  const written = Array.from(sql);
  const masked = maskMacrosForReading(written, tokens);
  const characters = written.map((character, at) => (masked[at] === character ? character : ''));
  for (const [index, { type }] of tokens.entries()) {
    if (type !== 'D_COLON' || tokens[index + 2]?.text !== '(') continue;
    // One number, or two and a comma.
    const end = [index + 4, index + 6].find((at) => tokens[at]?.text === ')');
    if (end !== undefined && tokens.slice(index + 3, end).every((token) => /^(?:NUMBER|COMMA)$/.test(token.type)))
      characters.fill('', tokens[index + 2]!.start, tokens[end]!.end);
  }
  return characters.slice(from).join('');
}

/** The name a projection gives; undefined where it gives none. */
function nameOf(projection: unknown): string | undefined {
  const node = asNode(projection);
  const name = node?.kind === 'alias' ? node.content.alias : node?.kind === 'column' ? node.content.name : undefined;
  return isObject(name) && typeof name.name === 'string' ? name.name : undefined;
}

/** Every table at any depth that is no common table expression. */
function tablesIn(statement: unknown, dialect: Dialect): readonly string[] {
  const ctes = new Set<string>();
  const found: { readonly parts: readonly string[] }[] = [];
  walk(statement, ({ kind, content }) => {
    if (kind === 'select' && isObject(content.with) && Array.isArray(content.with.ctes))
      for (const { alias } of content.with.ctes) if (isObject(alias)) ctes.add(dialect.fold(String(alias.name)));
    if (kind === 'table')
      found.push({
        parts: [content.catalog, content.schema, content.name].flatMap((part) =>
          isObject(part) && typeof part.name === 'string' ? [dialect.fold(part.name)] : [],
        ),
      });
    return undefined;
  });
  return sortedOnce(
    found.filter(({ parts }) => parts.length > 1 || !ctes.has(parts[0]!)).map(({ parts }) => parts.join('.')),
  );
}
