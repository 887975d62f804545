import type { PulledChanges } from './pulled-changes.ts';

/** One line for a person: `shop: + orders.coupon, ~ orders.total`. */
export function printChanges({ schema, new: isNew, added, removed, changed }: PulledChanges): string {
  if (isNew) return `${schema}: new, ${added.length} table${added.length === 1 ? '' : 's'}`;
  const all = [
    ...added.map((name) => `+ ${name}`),
    ...removed.map((name) => `- ${name}`),
    ...changed.map((name) => `~ ${name}`),
  ];
  const shown =
    all.length > shownChanges + 1 ? [...all.slice(0, shownChanges), `… and ${all.length - shownChanges} more`] : all;
  return `${schema}: ${shown.length === 0 ? 'settings or comments' : shown.join(', ')}`;
}

const shownChanges = 6;
