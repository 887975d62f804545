import { join } from 'node:path';
import { digest } from '@cdf/core';
import { expect, test } from 'vitest';

import { folderWith, readAll, settingsOf } from './testing/project.ts';

const files = {
  'p/shop_pipeline/schemas/shop.schema.json': '{}',
  'p/shop_pipeline/state.json': '{"sources": "secret"}',
};

test('a schema is read from the working folder of its pipeline, and nothing tells where that is', async () => {
  const root = folderWith(files);
  const { value, findings } = await readAll('/nowhere', [
    settingsOf('pipeline:shop_pipeline', { pipelinesDir: join(root, 'p') }),
  ]);
  expect(findings).toEqual([]);
  const where = 'shop_pipeline/schemas/shop.schema.json';
  expect(value.get('shop')).toEqual({ where, hash: digest('{}'), body: '{}' });
});

test("dlt's own folder is found by the environment", async () => {
  const root = folderWith({ 'data/pipelines/x/schemas/shop.schema.json': '{}' });
  const environment = { DLT_DATA_DIR: join(root, 'data') };
  expect((await readAll(root, [settingsOf('pipeline:x')], { environment })).value.has('shop')).toBe(true);
});

const absent: [source: string, message: string, hint: RegExp][] = [
  ['pipeline:other', 'There is no working folder of a pipeline "other"', /pipelines_dir/],
  ['pipeline:shop_pipeline', 'The pipeline "shop_pipeline" has no schema "shpo"', /did you mean "shop"/],
];

test.each(absent)('%s without the schema is a finding', async (source, message, hint) => {
  const schema = settingsOf(source, { pipelinesDir: 'p', schema: 'shpo' });
  expect((await readAll(folderWith(files), [schema])).findings).toMatchObject([
    { code: 'CDF201', message, hint: expect.stringMatching(hint), at: { pointer: '/cdf/schemas/shop/source' } },
  ]);
});
