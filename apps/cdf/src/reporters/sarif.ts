import { type Report, rebuildWords } from '@cdf/commands';
import { findingCodes, sortedBy } from '@cdf/core';
import type { ReportedChange } from '@cdf/schemas/report';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Ways } from './ways-in-repository.ts';

/**
 * The report as a SARIF 2.1.0 log, as code scanning takes it: one result for each finding and each change, with the readers of what changes
 * as related places. A change that is decided on is a suppressed result. Errors and undecided changes have level error, what is safe is a note.
 *
 * @param ways  of the project and the workspace in the repository: places of a log are relative to that
 */
export function sarifReport(report: Report, ways: Ways): string {
  const { findings, changes = [] } = report;
  const results = [
    ...findings.map((found) => findingResult(found, ways.project)),
    ...changes.map((change) => changeResult(change, ways)),
  ];
  const rules = new Map<string, ReportingDescriptor>();
  for (const { code } of findings) rules.set(code, { id: code, shortDescription: { text: findingCodes[code].title } });
  for (const { rule, reason } of changes) rules.set(rule, { id: rule, shortDescription: { text: reason } });
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cdf', rules: sortedBy(rules.values(), ({ id }) => id) } },
        automationDetails: { id: `cdf ${report.command}/` },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function findingResult(found: Report['findings'][number], prefix: string): Result {
  const { code, severity, message, file, line, column, hint } = found;
  return {
    ruleId: code,
    level: severity,
    message: { text: hint === null ? message : `${message}\n${hint}` },
    // What has no place of its own is about the project.
    locations: [place(prefix + (file ?? 'cdf_config.toml'), line, column)],
  };
}

function changeResult(change: ReportedChange, ways: Ways): Result {
  const { id, rule, grade, before, after, reason, rebuild, file, line, held, accepted, reaches } = change;
  const readers = reaches.map((reach, at): Location => {
    const text = `${reach.unsure === undefined ? 'read by' : 'may be read by'} ${reach.symbol ?? reach.kind}`;
    return { id: at, message: { text }, ...place(ways.workspace + reach.file, reach.line, null) };
  });
  return {
    ruleId: rule,
    level: held ? 'error' : grade === 'safe' ? 'note' : 'warning',
    message: { text: `${id}: ${before ?? '–'} → ${after ?? '–'}\n${reason}; ${rebuildWords[rebuild]}` },
    locations: [place(ways.project + file, line, null)],
    ...(readers.length === 0 ? {} : { relatedLocations: readers }),
    partialFingerprints: { 'change/v1': id },
    ...(accepted ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
  };
}

const place = (path: string, line: number | null, column: number | null): Location => ({
  physicalLocation: {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: line ?? 1, ...(column === null ? {} : { startColumn: column }) },
  },
});
