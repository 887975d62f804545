import { nameMatcher } from '@cdf/core';
import type { Change, Grade } from './change.ts';

/** What a project says of changes of some paths: `[cdf.contract]`. */
export interface GradeSetting {
  /** Glob over paths, `shop.tmp_*`. */
  readonly path: string;
  /** Name of a rule; `*` for all. */
  readonly rule: string;
  readonly grade: Grade;
}

/** Changes with the grades a project gives them. Of several settings that fit the last holds. */
export function regraded(changes: readonly Change[], settings: readonly GradeSetting[]): readonly Change[] {
  if (settings.length === 0) return changes;
  const grades = settings.map(({ path, rule, grade }) => ({ fits: nameMatcher([path]), rule, grade }));
  return changes.map((change) => {
    const set = grades.findLast(({ fits, rule }) => (rule === '*' || rule === change.rule) && fits(change.path));
    return set === undefined ? change : { ...change, grade: set.grade, isGradedByProject: true };
  });
}
