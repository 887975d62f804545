import type { ReportedChange } from '@cdf/schemas/report';

/** What something that is gone may be called now, for a person, and how to say so; no line where nothing is like it. */
export function renameHint({ likely }: ReportedChange): string[] {
  if (likely === undefined) return [];
  return [
    `perhaps it is ${likely.to} now (${likely.evidence.join(', ')}): if so, x-renamed-from: ${likely.from} there makes it a renaming`,
  ];
}
