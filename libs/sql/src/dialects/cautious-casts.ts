import { isExactType, isExactWithin } from './exact-types.ts';

/**
 * A dialect's `isLossless` where nothing but the types is known: exact numbers and truth values within wider ones or as text,
 * sized types within longer ones. Floats, times and JSON become text by settings of a session or with few digits: never lossless.
 *
 * @param texts  the types of texts without a limit
 */
export const cautiousCasts =
  (...texts: readonly string[]) =>
  (from: string, to: string): boolean => {
    if (from === to) return true;
    const [short, long] = [sizeOf(from), sizeOf(to)];
    const isText = texts.includes(from) || texts.some((text) => short?.type === text.replace('(MAX)', ''));
    if (texts.includes(to)) return isText || isExactType(from) || truthValues.has(from);
    if (short !== undefined && long !== undefined) return short.type === long.type && short.size <= long.size;
    return isExactWithin(from, to);
  };

const truthValues: ReadonlySet<string> = new Set(['BOOLEAN', 'BOOL', 'Bool', 'BIT']);

function sizeOf(type: string): { readonly type: string; readonly size: number } | undefined {
  const match = /^([A-Za-z0-9]+)\((\d+)\)$/.exec(type);
  return match === null ? undefined : { type: match[1]!, size: Number(match[2]) };
}
