import type { StagingPlan } from '@cdf/staging';
import type { TypeScriptRead } from '../usages.ts';
import { ownersOf, whole } from './generated-names.ts';

/**
 * What a file may read that uses generated modules and the compiler cannot read: every column of each row type and constant that it
 * names, or of all of them where it names none.
 */
export function readsOfUnread(
  text: string,
  plans: readonly StagingPlan[],
  outDir: string | undefined,
  unsure: string,
): TypeScriptRead[] {
  const lineOf = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries())
    for (const [word] of line.matchAll(/[\p{L}\p{N}_$]+/gu)) if (!lineOf.has(word)) lineOf.set(word, index + 1);
  const all = plans.flatMap((plan) => {
    const of = ownersOf(plan, outDir);
    return [
      ...plan.schema.tables.flatMap(({ name }) => Object.values(of('raw', name))),
      ...plan.models.flatMap(({ table }) => Object.values(of('staged', table.name))),
    ];
  });
  const named = all.filter(({ owner }) => lineOf.has(owner));
  return (named.length === 0 ? all : named).map((declared) => ({
    ...declared,
    column: whole,
    line: lineOf.get(declared.owner) ?? 1,
    unsure,
  }));
}
