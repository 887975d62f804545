/**
 * The second reader tries every way to read each bracket, so that what it costs grows threefold with each one inside another: 1 s at
 * five casts, minutes at ten. What is nested deeper than this it is not asked; a model puts two brackets around a fragment.
 */
export const deepestForSecondReader = { fragment: 5, model: 7 };

/** How many brackets are open at most at one place of a text, those in quotes among them. */
export function nestingOf(sql: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of sql) {
    if (character === '(' || character === '[') deepest = Math.max(deepest, ++open);
    else if (character === ')' || character === ']') open--;
  }
  return deepest;
}
