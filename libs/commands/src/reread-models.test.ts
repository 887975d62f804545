import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { emitters } from '@cdf/emit';
import { dialectOf } from '@cdf/sql';
import { planStaging } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { rereadModels } from './reread-models.ts';

const contract = `name: shop
tables:
  orders:
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
`;
const document = readDocument(parseYaml(contract, '').value as TreeMap, 'metadata/shop/schema.yml');
const origin = { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
const plan = planStaging(resolveSchema(document, 'shop', origin).value, [], dialectOf('duckdb')!, {}).value;
const files = emitters.flatMap((emit) =>
  emit({ plan, lineOf: () => undefined, contractVersion: 1, typescript: undefined }),
);

test('a model that is as it was planned has no finding', async () => {
  expect(await rereadModels(plan, files)).toEqual([]);
});

test('a model that is not has one, at its file', async () => {
  const other = files.map(({ path, content }) => ({ path, content: content.replace('  src.id,', '  src.key,') }));
  expect(await rereadModels(plan, other)).toMatchObject([
    {
      code: 'CDF440',
      reason: 'SQL_REPARSE',
      at: { file: 'models/staging/shop/orders.sql', line: 1 },
      message:
        '"models/staging/shop/orders.sql" does not read back as it was planned: its columns are key, _dlt_id; planned were id, _dlt_id',
    },
  ]);
});
