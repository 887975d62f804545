import type { ReportedSuggestion } from '@cdf/schemas/report';
import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/** What to suggest for. */
export interface SuggestOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Measured numbers by `table.column` or `schema.table.column`, as a JSON object. */
  readonly profile: Readonly<Record<string, object>>;
}

/**
 * Suggests rules from names, types, hints and numbers, as a patch for the ruleset of each schema. Writes nothing.
 *
 * @param root  absolute path of the project folder
 * @findings those of the compile, CDF605 for an unknown schema
 */
export async function suggest(
  root: string,
  options: SuggestOptions,
): Promise<{ readonly outcome: Outcome; readonly suggestions: ReportedSuggestion[] }> {
  const { suggestAnew } = await import('./suggest-anew.ts');
  let suggestions: ReportedSuggestion[] = [];
  const outcome = await orUnreadable(async () => {
    const suggested = await suggestAnew(root, options);
    suggestions = suggested.suggestions;
    return suggested.outcome;
  }, {});
  return { outcome, suggestions };
}
