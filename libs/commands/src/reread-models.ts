import { type Finding, finding, type GeneratedFile } from '@cdf/core';
import { stagingModelFile } from '@cdf/emit';
import { loadReader, loadSecondReader, rereadModel } from '@cdf/sql';
import type { StagingPlan } from '@cdf/staging';

/**
 * Reads every generated staging model back, as programs do that share nothing with the one that printed it.
 *
 * @findings CDF440 for one that is not as it was planned
 */
export async function rereadModels(plan: StagingPlan, files: readonly GeneratedFile[]): Promise<Finding[]> {
  const { dialect, schema, models } = plan;
  const texts = new Map(files.map(({ path, content }) => [path, content]));
  const [reader, second] = await Promise.all([loadReader(), loadSecondReader(dialect.name)]);
  return models.flatMap(({ table, select }) => {
    if (select === undefined) return [];
    const path = stagingModelFile(schema.key, table.name);
    const fault = rereadModel(texts.get(path)!, select, dialect, reader, second);
    if (fault === undefined) return [];
    const message = `"${path}" does not read back as it was planned: ${fault}`;
    const hint = 'this is a defect of cdf, or of an action in cdf.actions.ts; do not apply the model';
    return [finding('CDF440', { file: path, line: 1, column: 1 }, message, { reason: 'SQL_REPARSE', hint })];
  });
}
