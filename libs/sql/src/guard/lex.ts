import { plainReading } from './folded-name.ts';
import type { Refusal } from './fragment.ts';
import type { LexicalRules } from './lexical-rules.ts';

/** A run of characters with quotes around it, or of the text between two such. Offsets are code points, `end` is past the last. */
export interface Run {
  readonly kind: 'string' | 'name' | 'plain';
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a fragment at its quotes, and refuses what could leave its place: an open quote, `;`, a comment, a bracket too few or
 * too many. Independent of the library that parses it afterwards: where both see other strings, one of them can be fooled.
 *
 * @param backslash  whether a backslash escapes inside '…' and, where these are strings, "…"
 */
export function lex(characters: readonly string[], rules: LexicalRules, backslash: boolean): readonly Run[] | Refusal {
  const runs: Run[] = [];
  const open: { readonly closing: string; readonly at: number }[] = [];
  let plainFrom = 0;
  let at = 0;
  const starts = (text: string): boolean => characters.slice(at, at + text.length).join('') === text;

  while (at < characters.length) {
    const quote = quoteAt(characters, at, rules, backslash);
    if (quote !== undefined) {
      if ('reason' in quote) return quote;
      if (at > plainFrom) runs.push({ kind: 'plain', start: plainFrom, end: at });
      runs.push({ kind: quote.kind, start: at, end: quote.end });
      at = plainFrom = quote.end;
      continue;
    }
    const character = characters[at]!;
    const fault =
      commentAt(starts, character, rules, at) ?? strayCharacter(character, at) ?? bracket(character, open, at);
    if (fault !== undefined) return fault;
    const end = isWordStart(character) ? wordEnd(characters, at) : at + 1;
    const word = characters.slice(at, end).join('');
    const reading = plainReading(word);
    if (reading !== undefined)
      return refuse(
        'SQL_CHAR',
        at,
        `some programs read "${word}" as "${reading}"`,
        'a name with such letters needs quotes',
      );
    at = end;
  }
  if (at > plainFrom) runs.push({ kind: 'plain', start: plainFrom, end: at });
  const unclosed = open.at(-1);
  if (unclosed === undefined) return runs;
  return refuse('SQL_BRACKETS', unclosed.at, `the bracket "${characters[unclosed.at]}" is never closed`);
}

/** The strings among the runs of an accepted fragment, by where they end. */
export const stringEnds = (runs: readonly Run[]): number[] =>
  runs.filter(({ kind }) => kind === 'string').map(({ end }) => end);

interface Quote {
  readonly kind: 'string' | 'name';
  readonly end: number;
}

function quoteAt(
  characters: readonly string[],
  at: number,
  rules: LexicalRules,
  backslash: boolean,
): Quote | Refusal | undefined {
  const character = characters[at]!;
  const string = { kind: 'string', doubled: rules.doubledQuote, triple: rules.tripleQuotes } as const;
  const name = { kind: 'name', doubled: true, triple: false, escapes: false } as const;
  switch (character) {
    case "'":
      return quoted(characters, at, "'", { ...string, escapes: escapesAt(characters, at, rules, backslash) });
    case '"':
      return rules.doubleQuotes === 'string'
        ? quoted(characters, at, '"', { ...string, escapes: escapesAt(characters, at, rules, backslash) })
        : quotedName(characters, at, '"', name, rules);
    case '`':
      return rules.backticks
        ? quotedName(characters, at, '`', name, rules)
        : refuse('SQL_FOREIGN_QUOTE', at, 'names are not quoted with "`" in this dialect', 'put them in double quotes');
    case '[':
      return rules.squareNames ? quotedName(characters, at, ']', name, rules) : undefined;
    case '$':
      return rules.dollarQuotes === 'none' ? undefined : dollarQuoted(characters, at, rules.dollarQuotes);
    default:
      return undefined;
  }
}

interface QuoteRules {
  readonly kind: Quote['kind'];
  readonly doubled: boolean;
  readonly triple: boolean;
  readonly escapes: boolean;
}

function quoted(characters: readonly string[], start: number, mark: string, rules: QuoteRules): Quote | Refusal {
  const tripled = rules.triple && characters[start + 1] === mark && characters[start + 2] === mark;
  const width = tripled ? 3 : 1;
  for (let at = start + width; at < characters.length; at++) {
    if (rules.escapes && characters[at] === '\\') at++;
    else if (closes(characters, at, mark, width)) {
      if (tripled || !rules.doubled || characters[at + 1] !== mark) return { kind: rules.kind, end: at + width };
      at++;
    }
  }
  return refuse('SQL_UNTERMINATED', start, `the quote ${characters[start]} is never closed`);
}

const closes = (characters: readonly string[], at: number, mark: string, width: number): boolean =>
  characters.slice(at, at + width).every((character) => character === mark) && at + width <= characters.length;

function quotedName(
  characters: readonly string[],
  start: number,
  mark: string,
  rules: QuoteRules,
  { backslash }: LexicalRules,
): Quote | Refusal {
  const name = quoted(characters, start, mark, rules);
  if ('reason' in name) return name;
  if (name.end === start + 2) return refuse('SQL_EMPTY_IDENT', start, 'a name in quotes is empty');
  // Where strings know backslashes some engines read them in names as well, and others do not.
  const found = backslash === true ? characters.indexOf('\\', start) : -1;
  if (found < 0 || found >= name.end) return name;
  return refuse('SQL_CHAR', found, 'a name with a backslash is read differently by different programs');
}

/** `E'…'` reads backslashes, `r'…'` does not; otherwise as the dialect says. A letter before the prefix makes it a word. */
function escapesAt(characters: readonly string[], at: number, rules: LexicalRules, backslash: boolean): boolean {
  let from = at;
  while (from > 0 && isWordPart(characters[from - 1]!)) from--;
  const prefix = characters.slice(from, at).join('').toLowerCase();
  if (rules.escapeStrings && prefix === 'e') return true;
  if (rules.rawStrings && /^(?:r|rb|br)$/.test(prefix)) return false;
  return backslash;
}

function dollarQuoted(
  characters: readonly string[],
  start: number,
  style: 'tagged' | 'plain',
): Quote | Refusal | undefined {
  let at = start + 1;
  if (style === 'tagged' && isWordStart(characters[at] ?? '')) while (isWordPart(characters[at] ?? '', '')) at++;
  if (characters[at] !== '$') return undefined;
  const tag = characters.slice(start, at + 1);
  for (let end = at + 1; end + tag.length <= characters.length; end++)
    if (tag.every((character, index) => characters[end + index] === character))
      return { kind: 'string', end: end + tag.length };
  return refuse('SQL_UNTERMINATED', start, `the quote ${tag.join('')} is never closed`);
}

function commentAt(
  starts: (text: string) => boolean,
  character: string,
  rules: LexicalRules,
  at: number,
): Refusal | undefined {
  const hint = "remove it, or put the remark into the rule's `name`";
  const opener = ['--', '/*', ...(rules.slashComments ? ['//'] : [])].find(starts);
  if (opener !== undefined)
    return refuse(
      'SQL_COMMENT',
      at,
      `"${opener}" starts a comment: the rest of the model's line would disappear`,
      hint,
    );
  if (starts('*/')) return refuse('SQL_COMMENT', at, '"*/" ends a comment', hint);
  if (character !== '#' || rules.hash === 'operator') return undefined;
  return rules.hash === 'comment'
    ? refuse('SQL_COMMENT', at, '"#" starts a comment: the rest of the model\'s line would disappear', hint)
    : refuse('SQL_CHAR', at, '"#" means nothing in this dialect');
}

function strayCharacter(character: string, at: number): Refusal | undefined {
  if (character === ';')
    return refuse('SQL_SEPARATOR', at, '";" ends the statement', 'a rule takes one expression; remove it');
  if (character === '$')
    return refuse('SQL_PARAMETER', at, '"$" stands for a parameter, and nothing fills it', 'write the value');
  if (character === '\\') return refuse('SQL_CHAR', at, 'a backslash means nothing outside quotes');
  // Look-alikes of quotes, blanks and separators are read as such by some programs.
  if (character > '\x7f' && !/[\p{L}\p{M}\p{N}]/u.test(character))
    return refuse(
      'SQL_CHAR',
      at,
      `"${character}" is not a character of SQL`,
      'type the plain one, or put it in quotes',
    );
  return undefined;
}

function bracket(
  character: string,
  open: { readonly closing: string; readonly at: number }[],
  at: number,
): Refusal | undefined {
  const closing = { '(': ')', '[': ']', '{': '}' }[character];
  if (closing !== undefined) open.push({ closing, at });
  if (!')]}'.includes(character)) return undefined;
  if (open.pop()?.closing === character) return undefined;
  return refuse('SQL_BRACKETS', at, `the bracket "${character}" closes nothing`);
}

const isWordStart = (character: string): boolean => /^[\p{L}_]$/u.test(character);
const isWordPart = (character: string, more = '$'): boolean =>
  /^[\p{L}\p{M}\p{N}_]$/u.test(character) || (more !== '' && character === more);

function wordEnd(characters: readonly string[], start: number): number {
  let end = start + 1;
  while (end < characters.length && isWordPart(characters[end]!)) end++;
  return end;
}

const refuse = (reason: Refusal['reason'], offset: number, message: string, hint?: string): Refusal =>
  hint === undefined ? { reason, offset, message } : { reason, offset, message, hint };
