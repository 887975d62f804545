import type { Report } from '@cdf/commands';

/** The report as one JSON object on one line: the contract of `schemas/report.schema.json`. Code frames are for people only. */
export const jsonReport = (report: Report): string =>
  `${JSON.stringify({ ...report, findings: report.findings.map(({ frame: _, ...finding }) => finding) })}\n`;
