import type { Token } from '../polyglot.ts';
import type { Refusal } from './fragment.ts';

/** What the reader's own tokens betray: the reader is lenient, so faults it parses in silence are looked for here. */
export function refuseTokens(tokens: readonly Token[]): Refusal | undefined {
  for (const [index, token] of tokens.entries()) {
    const { type, text, start: offset, hasComment } = token;
    if (type === 'SEMICOLON') return { reason: 'SQL_SEPARATOR', offset, message: '";" ends the statement' };
    if (hasComment) return { reason: 'SQL_COMMENT', offset, message: 'there is a comment beside this' };
    if (type === 'COMMA' && !hasItemsAround(tokens, index))
      return { reason: 'SQL_EMPTY_ITEM', offset, message: 'nothing stands before or after this comma' };
    // `?` is an operator in PostgreSQL; as a placeholder the tree shows it.
    if (/^(?:PARAMETER|PLACEHOLDER)$/.test(type) && text !== '?')
      return { reason: 'SQL_PARAMETER', offset, message: `"${text}" stands for a parameter, and nothing fills it` };
  }
  return undefined;
}

function hasItemsAround(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.type;
  const after = tokens[index + 1]?.type;
  const isEdge = (type: string | undefined): boolean => type === undefined || type === 'COMMA';
  return !isEdge(before) && !isEdge(after) && !/^L_/.test(before!) && !/^R_/.test(after!);
}

/** True when a text has the same tokens wherever it stands: nothing of it reaches beyond its place. */
export function staysInside(
  [prefix, inner, suffix]: readonly [readonly Token[], readonly Token[], readonly Token[]],
  whole: readonly Token[],
): boolean {
  const parts = [...prefix, ...inner, ...suffix];
  return (
    parts.length === whole.length &&
    parts.every(({ type, text }, index) => type === whole[index]!.type && text === whole[index]!.text)
  );
}
