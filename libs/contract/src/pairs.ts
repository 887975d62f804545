import type { Pair } from './change.ts';

/**
 * Things of before and after by name, those of after in their order, then those that are gone. A new thing is an old one where
 * `x-renamed-from` says so and the old name is not there any more, or where `renamed` has its old name; never by likeness alone.
 */
export function pairs<T extends { readonly name: string; readonly renamedFrom?: string | undefined }>(
  before: ReadonlyMap<string, T> = new Map(),
  after: ReadonlyMap<string, T> = new Map(),
  renamed: ReadonlyMap<string, string> = new Map(),
): Pair<T>[] {
  const taken = new Set<string>();
  const found = [...after.values()].map((now): Pair<T> => {
    const old = oldName(now, before, after, taken) ?? renamed.get(now.name) ?? now.name;
    taken.add(old);
    return { before: before.get(old), after: now };
  });
  const gone = [...before.values()].filter(({ name }) => !taken.has(name));
  return [...found, ...gone.map((old) => ({ before: old, after: undefined }))];
}

function oldName<T extends { readonly name: string; readonly renamedFrom?: string | undefined }>(
  { name, renamedFrom }: T,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  taken: ReadonlySet<string>,
): string | undefined {
  if (renamedFrom === undefined || before.has(name) || taken.has(renamedFrom)) return undefined;
  return before.has(renamedFrom) && !after.has(renamedFrom) ? renamedFrom : undefined;
}
