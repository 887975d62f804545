import type { Dialect } from './dialect.ts';
import type { Reader, Token } from './polyglot.ts';
import type { UnreadModel, WrittenModel } from './read-model.ts';

/** What the MODEL block of a file says, and where the query below it begins. Offsets in code points. */
export interface ModelBlock extends Pick<WrittenModel, 'name' | 'grain'> {
  readonly declared:
    | readonly { readonly name: string; readonly written: string; readonly offset: number }[]
    | undefined;
  readonly queryStart: number;
}

/** Reads the MODEL block by its tokens: its properties are no SQL. */
export function readModelBlock(text: string, dialect: Dialect, reader: Reader): ModelBlock | UnreadModel {
  const tokens = reader.tokens(text, dialect.name);
  if (tokens === undefined) return { fault: 'a quote or comment is never closed', offset: 0 };
  const start = tokens.findIndex(
    ({ text: word }, at) => word.toUpperCase() === 'MODEL' && tokens[at + 1]?.text === '(',
  );
  const end = start === -1 ? undefined : closing(tokens, start + 1);
  if (end === undefined) return { fault: 'there is no MODEL block', offset: 0 };
  const properties = new Map(
    splitAtCommas(tokens.slice(start + 2, end)).flatMap(([key, ...value]) =>
      key === undefined ? [] : [[key.text.toLowerCase(), value] as const],
    ),
  );
  const query = tokens.slice(end + 1).find(({ text: word }) => ['SELECT', 'WITH'].includes(word.toUpperCase()));
  const letters = Array.from(text);
  const name = properties
    .get('name')
    ?.filter(({ text: word }) => word !== '.')
    .map((token) => nameOf(token, dialect));
  return {
    name:
      name === undefined || name.length < 2 || name.some((part) => part.startsWith('@'))
        ? undefined
        : { dataset: name.at(-2)!, name: name.at(-1)! },
    grain: items(properties.get('grain') ?? []).flatMap(([token]) =>
      token === undefined ? [] : [nameOf(token, dialect)],
    ),
    declared: properties.has('columns')
      ? items(properties.get('columns')!).flatMap(([token, ...type]) =>
          token === undefined || type.length === 0
            ? []
            : [
                {
                  name: nameOf(token, dialect),
                  written: letters.slice(type[0]!.start, type.at(-1)!.end).join(''),
                  offset: token.start,
                },
              ],
        )
      : undefined,
    queryStart: query?.start ?? letters.length,
  };
}

const nameOf = ({ type, text }: Token, dialect: Dialect): string =>
  type.startsWith('QUOTED') ? text : (dialect.unquotedName?.(text.toLowerCase()) ?? text);

/** The items of a list in brackets, or the one item without. */
export const items = (value: readonly Token[]): readonly Token[][] =>
  value[0]?.text === '(' ? splitAtCommas(value.slice(1, closing(value, 0))) : [[...value]];

/** The index of the bracket that closes the one at `open`. */
export function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    depth += depthOf(tokens[at]!);
    if (depth === 0) return at;
  }
  return undefined;
}

const depthOf = ({ type, text }: Token): number =>
  type.startsWith('QUOTED') || type === 'STRING'
    ? 0
    : text === '(' || text === '['
      ? 1
      : text === ')' || text === ']'
        ? -1
        : 0;

/** Parts of a list; commas in brackets divide nothing. */
export function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthOf(token);
    if (depth === 0 && token.type === 'COMMA') parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
