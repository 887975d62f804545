import { posix } from 'node:path';
import type { Checked } from '@cdf/core';
import { applyWrites, planWrites, readOutputs, type WriteLock } from '@cdf/write';

/**
 * Writes contracts in one batch, each with the record of what was accepted of it; after a crash all of them are old, or the next
 * command makes all new. One that cannot be written is passed over.
 */
export function writeContracts(
  root: string,
  lock: WriteLock,
  contracts: ReadonlyMap<string, string>,
  records: ReadonlyMap<string, string>,
): Checked<ReadonlySet<string>> {
  const all = [...contracts, ...records];
  const present = readOutputs(root, { folders: [], files: all.map(([path]) => path) });
  const folders = [...new Set(all.map(([path]) => posix.dirname(path)))];
  const plans = folders.map((folder) => {
    const files = all.filter(([path]) => posix.dirname(path) === folder);
    return planWrites({
      group: folder,
      sources: [],
      desired: files.map(([path, content]) => ({ path, content })),
      present: present.value,
      unsignedAllowed: new Set(files.map(([path]) => path)),
      force: false,
    });
  });
  const applied = applyWrites(lock, plans);
  return { value: new Set(applied.value.written), findings: [...present.findings, ...applied.findings] };
}
