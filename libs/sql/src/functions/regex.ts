/** A text as a pattern that fits that text alone. */
export const escapedPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern that takes what stands between the first separator and the second. */
export const behindFirst = (separator: string): string =>
  `${escapedPattern(separator)}([^${separator.replace(/[\]\\^-]/g, '\\$&')}]*)`;
