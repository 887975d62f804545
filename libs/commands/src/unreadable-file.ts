import type { Outcome, ShownFinding } from './report.ts';

/** Thrown where a file of the project is there and cannot be read: no permission, a link to itself, a broken disk. */
export class UnreadableFile extends Error {
  readonly found: ShownFinding;

  /** @param reason  the system's code, `EACCES` */
  constructor(file: string, reason: string) {
    super(`"${file}" cannot be read: ${reason}`);
    const place = { file, line: 1, column: 1, pointer: null };
    this.found = { code: 'CDF105', severity: 'error', message: this.message, ...place, hint: null };
  }
}

/** The outcome of work, or the one finding that a file of the project cannot be read: then nothing about the project is certain. */
export async function orUnreadable<T extends Outcome>(
  work: () => Promise<T>,
  none: Omit<T, keyof Outcome>,
): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof UnreadableFile)) throw fault;
    return { ...none, findings: [fault.found], counts: {}, written: [], removed: [] } as Outcome as T;
  }
}
