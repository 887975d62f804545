import type { LogicalType } from '@cdf/catalog';
import type { GeneratedFile } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import { rawTable } from '@cdf/sql';
import { lineHeader } from '../header.ts';
import { datasetFolder, fileName } from '../output-paths.ts';
import { type ExternalModel, printExternalModel } from './external-model.ts';

/**
 * What belongs to a dataset and not to one schema: dlt's table of loads, which every schema of the dataset shares, and tables that
 * several schemas load into. SQLMesh stops on two entries for one table. The columns of the loads are a constant: a change there
 * reaches every staging model of the dataset.
 *
 * @param loadsTables  `_dlt_loads`, `dlt_loads` under the naming convention `s3_tables`, or both; sorted
 * @param shared  sorted by table
 * @source dlt `common/schema/utils.py`, `loads_table`
 */
export function emitDatasetModel(
  dataset: string,
  loadsTables: readonly string[],
  shared: readonly ExternalModel[],
  dialect: Dialect,
): GeneratedFile {
  const columns = loadsColumns.map(({ type, ...column }) => ({ ...column, sqlType: dialect.physicalType(type) ?? '' }));
  const description = 'Created by DLT. Tracks completed loads';
  const loads = loadsTables.map((name) => ({ table: rawTable(dataset, name), description, columns, properties: [] }));
  const models = [...loads, ...shared].map((model) => printExternalModel(model, dialect));
  return {
    path: `${datasetFolder}/${fileName(dataset)}.yaml`,
    content: `${lineHeader('#', `every schema of the dataset ${dataset.replace(/\s+/g, ' ')}`)}${models.join('')}`,
  };
}

const loadsColumns: readonly { readonly name: string; readonly type: LogicalType; readonly description: string }[] = [
  { name: 'load_id', type: { dataType: 'text' }, description: 'Unique identifier of the load operation' },
  { name: 'schema_name', type: { dataType: 'text' }, description: 'Name of the schema associated with this load' },
  { name: 'status', type: { dataType: 'bigint' }, description: 'Status of the load operation (0 = success)' },
  { name: 'inserted_at', type: { dataType: 'timestamp' }, description: 'Timestamp when the load was completed' },
];
