import type { LogicalType } from '@cdf/catalog';
import type { GeneratedFile } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import { lineHeader } from '../header.ts';
import { datasetFolder, fileName } from '../output-paths.ts';
import { printExternalModel } from './external-model.ts';

/**
 * What belongs to a dataset and not to one schema: dlt's table of loads, which every schema of the dataset shares. SQLMesh stops
 * on two entries for one table. Its columns are a constant: a change here reaches every staging model of the dataset.
 *
 * @param loadsTables  `_dlt_loads`, `dlt_loads` under the naming convention `s3_tables`, or both; sorted
 * @source dlt `common/schema/utils.py`, `loads_table`
 */
export function emitDatasetModel(dataset: string, loadsTables: readonly string[], dialect: Dialect): GeneratedFile {
  const columns = loadsColumns.map(({ type, ...column }) => ({ ...column, sqlType: dialect.physicalType(type) ?? '' }));
  const models = loadsTables.map((name) =>
    printExternalModel(
      {
        table: { dataset, name },
        description: 'Created by DLT. Tracks completed loads',
        columns,
        properties: new Map(),
      },
      dialect,
    ),
  );
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
