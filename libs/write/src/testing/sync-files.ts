import type { Checked, GeneratedFile } from '@cdf/core';
import { type AppliedWrites, applyWrites, planWrites, readOutputs, type WriteInput, withLock } from '../index.ts';
import { writeInput } from './signed-file.ts';

export const outputFolders = ['models/staging/shop', 'audits/generated/shop', 'metadata/shop/generated'];

/** What a command does: lock, read, plan, apply. Every finding of the way. */
export async function syncFiles(
  project: string,
  desired: readonly GeneratedFile[],
  more: Partial<WriteInput> = {},
): Promise<Checked<AppliedWrites | undefined>> {
  const done = await withLock(project, (lock) => {
    const files = desired.map(({ path }) => path);
    const present = readOutputs(project, { folders: outputFolders, files });
    return applyWrites(lock, [planWrites(writeInput(desired, present.value, more))]);
  });
  return { value: done.value?.value, findings: [...done.findings, ...(done.value?.findings ?? [])] };
}
