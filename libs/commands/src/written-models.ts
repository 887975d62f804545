import type { ResolvedSchema } from '@cdf/catalog';
import { type Checked, type Finding, finding } from '@cdf/core';
import { handWrittenModelFile } from '@cdf/emit';
import { type Dialect, loadReader, readModel } from '@cdf/sql';
import type { WrittenFile } from '@cdf/staging';
import { positionAt } from '@cdf/text';
import type { ReadText } from './workspace.ts';

/**
 * The staging models that people wrote, by table. The reader of SQL is loaded when there is one.
 *
 * @findings CDF321 for one whose columns cannot be read
 */
export async function writtenModels(
  { key, tables }: ResolvedSchema,
  dialect: Dialect,
  readText: ReadText,
): Promise<Checked<ReadonlyMap<string, WrittenFile>>> {
  const texts = tables.flatMap(({ name }) => {
    const path = handWrittenModelFile(key, name);
    const text = readText(path);
    return text === undefined ? [] : [{ name, path, text }];
  });
  if (texts.length === 0) return { value: new Map(), findings: [] };
  const reader = await loadReader();
  const written = new Map<string, WrittenFile>();
  const findings: Finding[] = [];
  for (const { name, path, text } of texts) {
    const model = readModel(text, dialect, reader);
    if ('fault' in model) {
      const at = { file: path, ...positionAt(text, Array.from(text).slice(0, model.offset).join('').length) };
      const hint = 'name every column, or say columns (name TYPE, …) in the MODEL block';
      findings.push(finding('CDF321', at, `The columns of this model cannot be read: ${model.fault}`, { hint }));
    } else written.set(name, { file: path, text, model });
  }
  return { value: written, findings };
}
