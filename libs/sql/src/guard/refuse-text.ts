import { type Refusal, reservedPrefix } from './fragment.ts';

/** What can be said of a fragment without knowing where its quotes are. First fault only. */
export function refuseText(characters: readonly string[]): Refusal | undefined {
  const text = characters.join('');
  if (characters.length > longest)
    return {
      reason: 'SQL_TOO_LONG',
      offset: longest,
      message: `the text is longer than ${longest} characters`,
      hint: 'write a model by hand for this',
    };
  const found = (pattern: RegExp): number | undefined => {
    const index = text.search(pattern);
    return index < 0 ? undefined : Array.from(text.slice(0, index)).length;
  };
  // SQLMesh runs Jinja over the whole file before it reads SQL, strings included.
  const jinja = found(/\{[{%#]/);
  if (jinja !== undefined)
    return {
      reason: 'SQL_JINJA',
      offset: jinja,
      message: 'SQLMesh reads this as Jinja, even inside quotes',
      hint: 'put a blank between the two characters',
    };
  const unseen = found(unseenCharacter);
  if (unseen !== undefined)
    return {
      reason: 'SQL_CHAR',
      offset: unseen,
      message: `the text holds an invisible character, U+${characters[unseen]!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
      hint: 'type the text anew',
    };
  const reserved = found(new RegExp(`${reservedPrefix}|__m\\d+__`, 'i'));
  if (reserved !== undefined)
    return { reason: 'SQL_RESERVED', offset: reserved, message: 'names of this form are kept for cdf itself' };
  if (text.trim() === '') return { reason: 'SQL_EMPTY', offset: 0, message: 'there is no SQL here' };
  return undefined;
}

const longest = 16_384;

/** Controls but tab, LF, CR; line and paragraph separators; marks of direction; characters without width; half a surrogate pair. */
const unseenCharacter =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;
