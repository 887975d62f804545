import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@cdf/commands';
import { type Pair, type Side, sides, writeSide } from './pairs.ts';

/**
 * Writes both sides of pairs as projects `before/` and `after/` in a folder, with their outputs, and puts below every staging model of
 * before a mart that is a view and one that is a table, as a person would write them.
 */
export async function generateSides(folder: string, pairs: readonly Pair[]): Promise<void> {
  for (const side of sides) await generateSide(join(folder, side), pairs, side);
  for (const { key } of pairs) {
    const before = await stagedIn(join(folder, 'before'), key);
    const after = await stagedIn(join(folder, 'after'), key);
    await writeMarts(join(folder, 'before'), key, before);
    // Who reads a model that has another name now reads it by that; a mart of a model that is gone goes too.
    const come = [...after].find(([table]) => !before.has(table))?.[1];
    const mended = [...before.keys()].flatMap((table): [string, string][] => {
      const model = after.get(table) ?? come;
      return model === undefined ? [] : [[table, model]];
    });
    await writeMarts(join(folder, 'after'), key, new Map(mended));
  }
}

/**
 * Writes one side of pairs as a project, and what cdf generates of it.
 *
 * @throws Error with what cdf finds
 */
export async function generateSide(root: string, pairs: readonly Pair[], side: Side): Promise<void> {
  await writeSide(root, pairs, side);
  const { findings } = await generate(root, {
    schemas: [],
    shared: true,
    dryRun: false,
    force: false,
    today: '2026-01-01',
  });
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
}

/** A view and a table over each staging model, named for the raw table. */
export async function writeMarts(root: string, key: string, models: ReadonlyMap<string, string>): Promise<void> {
  const marts = join(root, 'models/marts');
  await mkdir(marts, { recursive: true });
  for (const [table, model] of models)
    for (const kind of ['view', 'full']) {
      const name = `${key}__${table}_${kind}`;
      const text = `MODEL (name mart.${name}, kind ${kind.toUpperCase()});\nSELECT COUNT(*) AS n FROM ${model}\n`;
      await writeFile(join(marts, `${name}.sql`), text);
    }
}

/** Staging models of a schema by their raw tables. */
export async function stagedIn(root: string, key: string): Promise<ReadonlyMap<string, string>> {
  const path = join(root, 'metadata', key, 'generated/catalog.json');
  if (!existsSync(path)) return new Map();
  const { tables } = JSON.parse(await readFile(path, 'utf8'));
  return new Map(
    Object.entries<{ staging?: { sql_name: string } }>(tables).flatMap(([name, { staging }]) =>
      staging === undefined ? [] : [[name, staging.sql_name] as const],
    ),
  );
}
