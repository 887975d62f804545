import type { Report } from '@cdf/commands';
import type { Report as MachineReport } from '@cdf/schemas/report';

/** The report as one JSON object on one line. `schemas/report.schema.json` is its contract, and the compiler holds it to that. */
export const jsonReport = (report: Report): string => `${JSON.stringify(machineReport(report))}\n`;

/** Code frames are for people only. */
const machineReport = ({ findings, ...rest }: Report): MachineReport => ({
  ...rest,
  findings: findings.map(({ frame: _, ...finding }) => finding),
});
