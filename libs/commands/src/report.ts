import { compareText, type Finding, type FindingCode, type Severity, sortedBy } from '@cdf/core';
import type {
  ReportedChange,
  ReportedColumn,
  ReportedImpact,
  ReportedSuggestion,
  ReportedTable,
} from '@cdf/schemas/report';
import type { JudgedFragment } from './judge-sql.ts';
import type { PulledChanges } from './pulled-changes.ts';

/** What a command did and found: the one value every reporter prints. `schemas/report.schema.json` is its contract. */
export interface Report {
  readonly command: string;
  /** Absolute path of the project folder; null when there is none. */
  readonly project: string | null;
  readonly ok: boolean;
  readonly summary: Readonly<Record<string, number>> & { readonly errors: number; readonly warnings: number };
  readonly findings: readonly ShownFinding[];
  /** Files written and removed, or that would be with `--dry-run`: POSIX, relative to the project folder, sorted. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** pull, sync: what changed in each contract that did, sorted by schema. */
  readonly pulled?: PulledChanges[];
  /** plan, sync, check --base, drift: what differs, graded; sorted by path. */
  readonly changes?: ReportedChange[];
  /** sql: what each fragment is taken for. */
  readonly fragments?: JudgedFragment[];
  /** explain: of a column. */
  readonly column?: ReportedColumn;
  /** explain: of a table. */
  readonly table?: ReportedTable;
  /** impact: who uses a table or a column. */
  readonly impact?: ReportedImpact;
  /** suggest: what could be added to rulesets. */
  readonly suggestions?: ReportedSuggestion[];
  /** init: the commands that come next. */
  readonly next?: string[];
}

/** A finding whose place was looked up. `frame` is the code frame for a terminal; machines do not get it. */
export interface ShownFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly pointer: string | null;
  readonly hint: string | null;
  readonly reason?: string;
  readonly frame?: string;
}

/** What a command hands to `report`. */
export interface Outcome {
  /** pull, sync: what changed in each contract that did. */
  readonly pulled?: readonly PulledChanges[];
  /** What differs from the contract, graded. */
  readonly changes?: readonly ReportedChange[];
  readonly findings: readonly ShownFinding[];
  readonly counts: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Assembles a report: findings sorted by place, each once, whichever step made them. */
export function report(command: string, project: string | null, outcome: Outcome): Report {
  const { counts, written, removed, pulled, changes } = outcome;
  const byText = new Map(outcome.findings.map((found) => [JSON.stringify(found), found]));
  const findings = [...byText.values()].sort(byPlace);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    command,
    project,
    ok: errors === 0,
    summary: {
      errors,
      warnings: findings.length - errors,
      ...counts,
      written: written.length,
      removed: removed.length,
    },
    findings,
    written,
    removed,
    ...(changes === undefined ? {} : { changes: sortedBy(changes, ({ path }) => path) }),
    ...(pulled === undefined ? {} : { pulled: sortedBy(pulled, ({ schema }) => schema) }),
  };
}

/**
 * 0 done, 1 findings of severity error, 2 the command line is wrong or there is no project, 3 the surroundings failed.
 * The highest wins.
 */
export function exitCode({ findings }: Pick<Report, 'findings'>): number {
  const codes = findings.filter(({ severity }) => severity === 'error').map(({ code }) => exitCodes.get(code) ?? 1);
  return Math.max(0, ...codes);
}

const exitCodes: ReadonlyMap<FindingCode, number> = new Map<FindingCode, number>([
  ['CDF604', 2],
  ['CDF605', 2],
  ['CDF611', 2],
  ['CDF105', 3],
  ['CDF607', 3],
  ['CDF609', 3],
  ['CDF706', 3],
  ['CDF707', 3],
  ['CDF801', 3],
  ['CDF802', 3],
  ['CDF710', 3],
]);

const byPlace = (a: ShownFinding, b: ShownFinding): number =>
  compareText(a.file ?? '', b.file ?? '') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.code + a.message, b.code + b.message);

/** A finding without a place in a file, as a command line makes it. */
export const placeless = ({ code, severity, message, hint }: Finding): ShownFinding => ({
  code,
  severity,
  message,
  file: null,
  line: null,
  column: null,
  pointer: null,
  hint: hint ?? null,
});
