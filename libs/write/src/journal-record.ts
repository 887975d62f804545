/**
 * One file of a batch: its path and the digests of the text before and after, null for "no file". Its staged text lies in
 * `new/<index>`, the text it replaces in `old/<index>`.
 */
export interface JournalStep {
  readonly path: string;
  readonly was: string | null;
  readonly now: string | null;
}

const version = 1;

export const printRecord = (steps: readonly JournalStep[]): string => JSON.stringify({ version, steps });

/** The steps of a record; undefined when the text is not one this version wrote. Says nothing about where paths lead. */
export function parseRecord(text: string): JournalStep[] | undefined {
  try {
    const record: { readonly version?: unknown; readonly steps?: unknown } | null = JSON.parse(text);
    const steps: unknown = record?.version === version ? record.steps : undefined;
    return Array.isArray(steps) && steps.every(isStep) ? steps : undefined;
  } catch {
    return undefined;
  }
}

function isStep(candidate: unknown): candidate is JournalStep {
  const { path, was, now }: Partial<Record<keyof JournalStep, unknown>> = candidate ?? {};
  return typeof path === 'string' && isTextOrNull(was) && isTextOrNull(now);
}

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
