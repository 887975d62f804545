import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FsTree, flushChanges } from 'nx/src/generators/tree';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { committedWarehouse } from '../testing/committed-warehouse.ts';
import { syncMetadata } from './generator.ts';

let workspace: string;
const at = (path: string): string => join(workspace, path);
const onDisk = (path: string) => statSync(at(path), { throwIfNoEntry: false });

beforeEach(() => {
  workspace = committedWarehouse('apps/warehouse');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const model = 'apps/warehouse/models/staging/shop_v1/orders.sql';

/** Runs the generator; changes stay in the tree. */
async function sync(): Promise<{ tree: FsTree; changes: string[]; outOfSyncMessage: string }> {
  const tree = new FsTree(workspace, false);
  const { outOfSyncMessage } = await syncMetadata(tree);
  return { tree, outOfSyncMessage, changes: tree.listChanges().map(({ type, path }) => `${type} ${path}`) };
}

test('committed files are in sync', async () => {
  expect((await sync()).changes).toEqual([]);
});

test('a missing and a changed output are written into the tree, and not to disk', async () => {
  const committed = readFileSync(at(model));
  rmSync(at(model));
  const { tree, changes, outOfSyncMessage } = await sync();
  expect(changes).toEqual([`CREATE ${model}`]);
  expect(outOfSyncMessage).toContain('not what metadata/ says');
  expect(onDisk(model)).toBeUndefined();
  flushChanges(workspace, tree.listChanges());
  expect(readFileSync(at(model))).toEqual(committed);
});

test('outputs of a schema that is gone are deleted', async () => {
  renameSync(at('apps/warehouse/metadata/clickstream'), at('gone'));
  const { changes } = await sync();
  expect(changes).toContain('DELETE apps/warehouse/models/staging/clickstream/events.sql');
  expect(changes).toContain('DELETE apps/warehouse/external_models/_dlt/raw_clickstream.yaml');
  expect(changes.filter((change) => !change.includes('clickstream'))).toEqual([]);
});

test('a hand edit is kept, and its file named', async () => {
  appendFileSync(at(model), '-- by hand\n');
  await expect(sync()).rejects.toThrow(/models\/staging\/shop_v1\/orders\.sql.*CDF704/);
  expect(readFileSync(at(model), 'utf8')).toMatch(/-- by hand\n$/);
});

test('every project folder of the workspace is synced, but none among fixtures or installed packages', async () => {
  for (const folder of ['apps/second', 'libs/x/fixtures/third', 'node_modules/fourth']) {
    mkdirSync(at(folder), { recursive: true });
    cpSync(at('apps/warehouse'), at(folder), { recursive: true });
    rmSync(at(`${folder}/models/staging`), { recursive: true });
  }
  const { changes } = await sync();
  expect(changes).toContain('CREATE apps/second/models/staging/shop_v1/orders.sql');
  expect(changes.filter((change) => !change.startsWith('CREATE apps/second/'))).toEqual([]);
});

test('a project folder at the root of the workspace, and one below it', async () => {
  cpSync(at('apps/warehouse'), workspace, { recursive: true });
  rmSync(at('models/staging/shop_v1/orders.sql'));
  rmSync(at(model));
  expect((await sync()).changes).toEqual([`CREATE ${model}`, 'CREATE models/staging/shop_v1/orders.sql']);
});
