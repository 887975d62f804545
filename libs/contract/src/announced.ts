import type { Change } from './change.ts';

/**
 * Changes with what readers were told before: what was deprecated and whose last day has passed may go without another decision; its
 * grade stays, because those who did not listen break. Before that day, or without one, the reason says that it is too early.
 *
 * @param today  YYYY-MM-DD
 */
export const announced = (changes: readonly Change[], today: string): readonly Change[] =>
  changes.map((change) => {
    if (change.deprecated === undefined) return change;
    const { removeAfter } = change.deprecated;
    if (removeAfter !== undefined && removeAfter < today)
      return {
        ...change,
        isAnnounced: true,
        reason: `${change.reason}; readers were told: it was to go after ${removeAfter}`,
      };
    const until = removeAfter === undefined ? 'no day is set on which it goes' : `it is to stay until ${removeAfter}`;
    return { ...change, reason: `${change.reason}; it is deprecated, and ${until}` };
  });
