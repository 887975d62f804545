import type { JudgedFragment } from './judge-sql.ts';
import { printChanges } from './print-changes.ts';
import { printExplanation } from './print-explanation.ts';
import { printGraded } from './print-graded.ts';
import { printImpact } from './print-reaches.ts';
import type { Report, ShownFinding } from './report.ts';

/** How text is printed. */
export interface TextOptions {
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly dryRun: boolean;
}

/** The report for a person: every finding with its code frame, what was written, one closing line. */
export function printReport(report: Report, options: TextOptions): string {
  const paint = painter(options.colour);
  const findings = report.findings.map((finding) => `${printFinding(finding, paint)}\n`);
  if (options.quiet) return findings.join('\n');
  if (report.column !== undefined || report.table !== undefined)
    return [...findings, printExplanation(report)].join('\n');
  if (report.impact !== undefined) return [...findings, printImpact(report.impact)].join('\n');
  const { suggestions = [] } = report;
  if (suggestions.length > 0) return [...findings, ...suggestions.map(({ patch }) => patch)].join('\n');
  const end = `${summary(report, options.dryRun)}\n${(report.next ?? []).map((step) => `  next: ${step}\n`).join('')}`;
  return [...findings, ...pulled(report), ...graded(report, paint), ...changes(report, paint), end].join(
    findings.length > 0 ? '\n' : '',
  );
}

/** Text in a colour, or as it is. */
export type Paint = (colour: 'red' | 'yellow' | 'green' | 'dim', text: string) => string;

const codes = { red: 31, yellow: 33, green: 32, dim: 2 };

const painter =
  (colour: boolean): Paint =>
  (name, text) =>
    colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text;

function printFinding(
  { file, line, column, severity, code, message, frame, hint }: ShownFinding,
  paint: Paint,
): string {
  const where = file === null ? '' : `${file}${line === null ? '' : `:${line}:${column}`}  `;
  const head = `${where}${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${code}  ${message}`;
  return [
    head,
    ...(frame === undefined ? [] : [paint('dim', frame)]),
    ...(hint === null ? [] : [`  hint: ${hint}`]),
  ].join('\n');
}

const pulled = ({ pulled: all = [] }: Report): string[] =>
  all.length === 0 ? [] : [`${all.map((one) => `  ${printChanges(one)}`).join('\n')}\n`];

/** All of them where they were asked for; else what needs a decision. The findings of a check say it already. */
function graded({ command, changes: all = [] }: Report, paint: Paint): string[] {
  if (command === 'check') return [];
  const shown = asksForChanges.has(command) ? all : all.filter(({ held, accepted }) => held || accepted);
  return shown.length === 0 ? [] : [printGraded(shown, paint)];
}

const asksForChanges = new Set(['plan', 'drift']);

const shownChanges = 20;

function changes({ written, removed }: Report, paint: Paint): string[] {
  const all = [
    ...written.map((path) => `  ${paint('green', '+')} ${path}`),
    ...removed.map((path) => `  ${paint('red', '-')} ${path}`),
  ];
  if (all.length === 0) return [];
  const shown =
    all.length > shownChanges + 1 ? [...all.slice(0, shownChanges), `  … and ${all.length - shownChanges} more`] : all;
  return [`${shown.join('\n')}\n`];
}

function summary({ command, summary: counts, ok, fragments }: Report, dryRun: boolean): string {
  if (ok && command === 'suggest') return 'suggest: nothing to add';
  if (fragments !== undefined) return fragments.map(verdict).join('\n');
  const done = [
    ...(counts.schemas === undefined ? [] : [count(counts.schemas, 'schema')]),
    ...(writesNothing.has(command)
      ? []
      : [
          `${count(counts.written ?? 0, 'file')} ${dryRun ? 'to write' : 'written'}`,
          `${counts.removed ?? 0} ${dryRun ? 'to remove' : 'removed'}`,
        ]),
    ...['breaking', 'risky', 'safe'].flatMap((grade) =>
      (counts[grade] ?? 0) > 0 ? [`${counts[grade]} ${grade}`] : [],
    ),
    ...(counts.errors > 0 ? [count(counts.errors, 'error')] : []),
    ...(counts.warnings > 0 ? [count(counts.warnings, 'warning')] : []),
  ];
  return `${command}: ${ok ? 'ok' : 'failed'}, ${done.join(', ')}`;
}

const writesNothing = new Set(['check', 'drift', 'explain', 'impact', 'plan', 'suggest']);

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const verdict = ({ verdict: said, reason, columns, type }: JudgedFragment): string =>
  said === 'reject'
    ? `sql: rejected, ${reason}`
    : `sql: accepted, reads ${columns.length === 0 ? 'no column' : columns.join(', ')}${type === null ? '' : `, type ${type}`}`;
