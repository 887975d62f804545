/** Text that may stand in a doc comment: one line, and nothing that would end the comment or start a tag. */
export const docText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('*/', '*\\/')
    .replace(/(^|\s)@/g, '$1\\@')
    .trim();

/** A sentence with its final period. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
