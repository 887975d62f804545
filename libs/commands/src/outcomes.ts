import type { GeneratedFile } from '@cdf/core';
import type { Outcome, ShownFinding } from './report.ts';

/** The outcome of a pull, and the new texts of contracts that changed, by path. */
export interface PullOutcome extends Outcome {
  readonly changed: ReadonlyMap<string, string>;
  /** Keys of schemas whose new contract needs a decision. */
  readonly held: ReadonlySet<string>;
}

/** What would make the outputs current, and what stands in the way. Paths relative to the project folder, POSIX, sorted. */
export interface OutputPlan {
  /** Signed, as they have to stand on disk. */
  readonly writes: readonly GeneratedFile[];
  readonly removals: readonly string[];
  readonly findings: readonly ShownFinding[];
}
