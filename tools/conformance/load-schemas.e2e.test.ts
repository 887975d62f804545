import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalise, migrate, overlay, printDocument } from '@cdf/document';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { ensurePython } from '../python/ensure.ts';
import { fixtures } from './fixtures.ts';
import { runProgram } from './run-program.ts';

test('dlt loads the contract of every fixture, and takes it for the schema it exported', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'load-schemas-'));
  try {
    const pairs: string[] = [];
    for (const { key, exported } of fixtures()) {
      const tree = parseYaml(await readFile(exported, 'utf8'), exported).value as TreeMap;
      const origin = { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw' };
      const contract = canonicalise(overlay(migrate(tree, exported).value, undefined, origin, 'f').value);
      const path = join(folder, `${key}.yml`);
      await writeFile(path, printDocument(contract));
      pairs.push(path, exported);
    }
    const loader = join(import.meta.dirname, 'load_schemas.py');
    const loaded = JSON.parse(await runProgram(folder, await ensurePython(), ['-W', 'ignore', loader, ...pairs]));
    expect(loaded.length).toBeGreaterThan(18);
    for (const [ours, theirs] of loaded) expect(ours).toEqual(theirs);
  } finally {
    await rm(folder, { recursive: true });
  }
});
