import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { expect, test } from 'vitest';
import type { ConsumerOptions } from './add-consumer.ts';
import { init } from './generator.ts';

const text = 'export default { providers: [] };\n';
const module =
  "export type { RawOrders, StagedOrders } from './tables/orders.ts';\nexport type { RawLog } from './tables/log.ts';\n";

function workspace(generated = true) {
  const tree = createTreeWithEmptyWorkspace();
  tree.write('apps/a/app.ts', text);
  tree.write('apps/a/latin.ts', Buffer.from([0x2f, 0x2f, 0xe9]));
  if (generated) tree.write('metadata/shop/generated/index.ts', module);
  return tree;
}

const options: ConsumerOptions = { consumer: 'apps/a/app.ts', schema: 'shop', provider: 'shop' };

test.each([
  ['a table gives its staged rows', true, ['orders'], 'StagedOrders'],
  ['a table without a staging model gives its raw rows', true, ['log'], 'RawLog'],
  ['a type gives itself', true, ['RawOrders', 'log'], 'RawOrders, RawLog'],
  ['a table and its type are one', true, ['orders', 'StagedOrders'], 'StagedOrders'],
  ['a type of a module that is not generated yet', false, ['StagedOrders'], 'StagedOrders'],
])('%s', async (_, generated, table, want) => {
  const tree = workspace(generated);
  await init(tree, { ...options, table });
  await init(tree, { ...options, table });
  expect(tree.read('apps/a/app.ts', 'utf8')).toBe(
    `import type { ${want} } from '@proj/warehouse-metadata/shop';\n\nexport default { providers: [shop], metadata: '@proj/warehouse-metadata/shop' };\n`,
  );
});

test.each<[Partial<ConsumerOptions>, boolean, string]>([
  [{ table: ['order'] }, true, '"order" is no table or row type of "shop"; did you mean "orders"'],
  [{ table: ['orders'] }, false, 'run cdf sync first'],
  [{ schema: '../x' }, true, '"../x" cannot be the key'],
  [{ provider: 'a b' }, true, '"a b" is no identifier'],
  [{ consumer: 'apps/a/none.ts' }, true, 'There is no file'],
  [{ consumer: 'apps/a' }, true, 'is no TypeScript source'],
  [{ consumer: 'apps/a/x.d.ts' }, true, 'is no TypeScript source'],
  [{ consumer: 'apps/a/latin.ts' }, true, 'is not UTF-8'],
])('%j is refused and the file untouched', async (other, generated, message) => {
  const tree = workspace(generated);
  await expect(init(tree, { ...options, ...other })).rejects.toThrow(message);
  expect(tree.read('apps/a/app.ts', 'utf8')).toBe(text);
});

test('a consumer needs a schema and a provider', async () => {
  await expect(init(workspace(), { consumer: 'apps/a/app.ts' })).rejects.toThrow('needs "schema" and "provider"');
});
