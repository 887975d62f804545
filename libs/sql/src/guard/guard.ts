import type { Node, Reader, Token } from '../polyglot.ts';
import type { Fragment, ReadColumn, Refusal, Verdict } from './fragment.ts';
import { lex, stringEnds } from './lex.ts';
import { type LexicalRules, lexicalRules } from './lexical-rules.ts';
import { maskMacros } from './mask-macros.ts';
import { readColumns } from './read-columns.ts';
import { refuseExpression } from './refuse-expression.ts';
import { refuseText } from './refuse-text.ts';
import { refuseTokens, staysInside } from './refuse-tokens.ts';
import { remedies } from './remedies.ts';
import { type Wrapper, wrappersOf } from './wrappers.ts';

/**
 * Says whether a fragment a person wrote may stand in a model as it is: one expression that stays in its place, and does
 * nothing but compute. The first check that fails decides. Two lexers have to agree on where strings end, since each of the
 * programs that read the text afterwards can be fooled alone. A refusal has a hint always.
 */
export function guardFragment(fragment: Fragment, reader: Reader): Verdict {
  const verdict = judge(fragment, reader);
  if ('accepted' in verdict) return verdict;
  const { refusal } = verdict;
  return { refusal: { ...refusal, hint: refusal.hint ?? remedies[refusal.reason] } };
}

function judge(fragment: Fragment, reader: Reader): Verdict {
  const rules = lexicalRules(fragment.dialect);
  if (rules === undefined) throw new Error(`no lexical rules for "${fragment.dialect}"`);
  const characters = Array.from(fragment.text);
  const runs = refuseText(characters) ?? lex(characters, rules, rules.backslash === true);
  if ('reason' in runs) return { refusal: runs };
  const masked = maskMacros(characters, runs, new Set(fragment.policy?.macros));
  if ('reason' in masked) return { refusal: masked };
  const verdict = guardMasked(masked.characters, rules, fragment, reader);
  if ('refusal' in verdict) {
    const { refusal } = verdict;
    return { refusal: { ...refusal, offset: Math.min(masked.original(refusal.offset), characters.length) } };
  }
  const columns = verdict.accepted.columns.map((one) => ({ ...one, offset: masked.original(one.offset) }));
  return { accepted: { columns } };
}

function guardMasked(characters: readonly string[], rules: LexicalRules, fragment: Fragment, reader: Reader): Verdict {
  const { dialect, slot } = fragment;
  const text = characters.join('');
  const tokens = reader.tokens(text, dialect);
  if (tokens === undefined)
    return { refusal: { reason: 'SQL_PARSE', offset: 0, message: 'this cannot be read as SQL' } };
  const fault = disagreement(characters, rules, tokens) ?? refuseTokens(tokens);
  if (fault !== undefined) return { refusal: fault };

  let columns: readonly ReadColumn[] = [];
  const faults: Refusal[] = [];
  const readings: {
    readonly statements: readonly Node[];
    readonly wrapper: Wrapper;
    readonly inPlace: readonly Token[];
  }[] = [];
  for (const wrapper of wrappersOf(slot)) {
    const { prefix, suffix } = wrapper;
    const whole = prefix + text + suffix;
    const parts = [prefix, text, suffix].map((part) => reader.tokens(part, dialect) ?? []);
    const inPlace = reader.tokens(whole, dialect);
    if (inPlace === undefined || !staysInside(parts as [Token[], Token[], Token[]], inPlace))
      return { refusal: { reason: 'SQL_ESCAPES', offset: 0, message: 'this reaches beyond its place in the model' } };
    const parsed = reader.parse(whole, dialect);
    if ('fault' in parsed) faults.push(parseRefusal(parsed.fault, parsed.offset - prefix.length, characters));
    else readings.push({ statements: parsed.statements, wrapper, inPlace });
  }
  // A wrapper may take the last word for a name; the first place where one of them stumbles is the fault's own.
  const [first] = faults.sort((a, b) => a.offset - b.offset);
  if (first !== undefined) return { refusal: first };
  for (const { statements, wrapper, inPlace } of readings) {
    const start = wrapper.prefix.length;
    const inner = statements.length === 1 ? wrapper.inner(statements[0]!) : notOneStatement;
    const refused = isRefusal(inner) ? inner : refuseExpression(inner, fragment, start, inPlace);
    if (refused !== undefined) return { refusal: { ...refused, offset: Math.max(0, refused.offset - start) } };
    columns = readColumns(inner).map((one) => ({ ...one, offset: one.offset - start }));
  }
  return { accepted: { columns } };
}

function disagreement(
  characters: readonly string[],
  rules: LexicalRules,
  tokens: readonly Token[],
): Refusal | undefined {
  // `0x1F` is a string of bytes without quotes.
  const isBare = ({ start, end }: Token): boolean => /^0x[0-9a-f]*$/i.test(characters.slice(start, end).join(''));
  const theirs = tokens.filter((one) => one.type.includes('STRING') && !isBare(one)).map(({ end }) => end);
  for (const backslash of rules.backslash === 'disputed' ? [false, true] : [rules.backslash]) {
    const runs = lex(characters, rules, backslash);
    const ours = 'reason' in runs ? undefined : stringEnds(runs);
    const at = theirs.findIndex((end, index) => end !== ours?.[index]);
    if (ours?.length !== theirs.length || at >= 0)
      return {
        reason: 'SQL_LEX_DISAGREE',
        offset: Math.max(0, (theirs[at] ?? ours?.at(-1) ?? 1) - 1),
        message: 'programs do not agree where this text in quotes ends',
        hint: 'write it without backslashes and without quotes inside quotes',
      };
  }
  return undefined;
}

function parseRefusal(fault: string, offset: number, characters: readonly string[]): Refusal {
  const at = Math.min(Math.max(0, offset), characters.length);
  if (fault.includes('DEPTH'))
    return { reason: 'SQL_TOO_DEEP', offset: at, message: 'brackets or operators are nested too deeply' };
  const near = characters
    .slice(at, at + 20)
    .join('')
    .trim();
  return {
    reason: 'SQL_PARSE',
    offset: at,
    message: near === '' ? 'the expression is not complete' : `this is not SQL from "${near.split(/\s/)[0]}" on`,
    hint: 'a rule takes one expression; some rare syntax of engines is not known either: a model by hand takes any',
  };
}

const notOneStatement: Refusal = { reason: 'SQL_SHAPE', offset: 0, message: 'this is more than one statement' };

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'reason' in value && 'offset' in value;
