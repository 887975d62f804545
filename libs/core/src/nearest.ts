import { sortedBy } from './order.ts';

const maxNameLength = 200;

/**
 * The known name a person most likely meant, or undefined when none is near.
 * Near means: at most a third of the letters have to change, and never more than three.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor(name.length / 3) || 1);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of sortedBy(known, (text) => text)) {
    if (candidate === name || Math.abs(candidate.length - name.length) > limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** A hint that names the nearest known name, or lists a few of them. */
export function nearestHint(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  const some = sortedBy(known, (text) => text);
  const shown = some.slice(0, 8).map((text) => `"${text}"`);
  return shown.length === 0
    ? 'there is none to choose from'
    : `known: ${shown.join(', ')}${some.length > 8 ? ', …' : ''}`;
}

/** Letters to add, take away, change, or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (a.length > maxNameLength || b.length > maxNameLength) return Number.POSITIVE_INFINITY;
  let [before, previous]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? before![column - 2]! + 1 : Number.POSITIVE_INFINITY;
      current.push(
        Math.min(previous![column]! + 1, current[column - 1]! + 1, previous![column - 1]! + change, swapped),
      );
    }
    [before, previous] = [previous!, current];
  }
  return previous![b.length]!;
}
