/** True for a name that a list of globs selects. */
export type NameMatcher = (name: string) => boolean;

/**
 * Turns globs over names into a matcher. `*` stands for any run of characters, `?` for one; `!` in front takes names out
 * again. The last glob that fits decides; a list that begins with an exclusion starts from everything. Case counts.
 */
export function nameMatcher(globs: readonly string[]): NameMatcher {
  const steps = globs.map((glob) => ({ takesOut: glob.startsWith('!'), fits: globTest(glob.replace(/^!/, '')) }));
  const initially = steps[0]?.takesOut ?? false;
  return (name) => steps.reduce((chosen, { takesOut, fits }) => (fits(name) ? !takesOut : chosen), initially);
}

function globTest(glob: string): NameMatcher {
  if (!/[*?]/.test(glob)) return (name) => name === glob;
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  const expression = new RegExp(`^${pattern}$`, 'su');
  return (name) => expression.test(name);
}
