/** Why a text is refused before anybody parses it, at an offset in UTF-16 code units. */
export interface TextFault {
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

const maxLetters = 64 * 2 ** 20;
/** A parsed value costs some hundred bytes; this many fit into the heap of any machine cdf runs on. */
const maxMarks = 4_000_000;
const marks = new Uint8Array(128);
for (const mark of ',:-?[{\n\r') marks[mark.charCodeAt(0)] = 1;

/**
 * What makes a text none that YAML, JSON or TOML can be in: bytes that were not UTF-8 (`decodeText` leaves a lone surrogate there),
 * NUL, or more than the memory of a machine should be asked to hold: 64 Mi letters, or four million marks that can begin a value.
 */
export function textFault(text: string): TextFault | undefined {
  if (!text.isWellFormed()) {
    const hint = 'save the file as UTF-8';
    return { message: 'The file is not UTF-8 from here on', hint, offset: text.search(/\p{Surrogate}/u) };
  }
  const nul = text.indexOf('\0');
  if (nul !== -1)
    return { message: 'A NUL stands here, so this is no text', hint: 'save the file as UTF-8', offset: nul };
  const end = text.length > maxMarks ? endOfWhatFits(text) : -1;
  if (end === -1) return undefined;
  return { message: 'The file is too large: what comes from here on is too much', hint: 'split it', offset: end };
}

function endOfWhatFits(text: string): number {
  let left = maxMarks;
  const end = Math.min(text.length, maxLetters);
  for (let at = 0; at < end; at++) {
    const letter = text.charCodeAt(at);
    if (letter < 128 && marks[letter] === 1 && --left === 0) return at;
  }
  return end < text.length ? end : -1;
}
