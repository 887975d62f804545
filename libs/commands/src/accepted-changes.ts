import type { AcceptedChange } from '@cdf/contract';
import { type Checked, isError } from '@cdf/core';
import { parseChecked } from './parse-checked.ts';
import { changesFile, type ReadText } from './workspace.ts';

/**
 * The accepted changes of a schema's contract, the oldest first; none where there is no such file.
 *
 * @findings those of YAML and of the file's JSON Schema
 */
export async function acceptedChanges(key: string, readText: ReadText): Promise<Checked<readonly AcceptedChange[]>> {
  const file = changesFile(key);
  const text = readText(file);
  if (text === undefined || text.trim() === '') return { value: [], findings: [] };
  const { value: tree, findings } = await parseChecked(text, file, 'changes');
  if (tree === undefined || findings.some(isError)) return { value: [], findings };
  const { readChanges } = await import('@cdf/contract');
  return { value: readChanges(tree, file), findings };
}
