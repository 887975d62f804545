import { type Finding, finding } from '@cdf/core';

/** The system's own reason ("EACCES: permission denied"), without the absolute path that follows it. */
export function systemReason(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return 'code' in fault ? fault.message.replace(/, .*$/s, '') : fault.message;
}

/** The system's code for a fault (`ENOENT`), or undefined when it is not one of the system's. */
export const systemCode = (fault: unknown): string | undefined =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;

/** CDF707 for a path: why it could not be written. */
export const cannotWrite = (path: string, why: string, hint?: string): Finding =>
  finding('CDF707', { file: path, line: 1, column: 1 }, `"${path}" cannot be written: ${why}`, {
    ...(hint === undefined ? {} : { hint }),
  });
