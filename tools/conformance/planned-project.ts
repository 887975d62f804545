import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from './truth.ts';

/** What these tests read of a schema's `catalog.json`. */
export interface Catalog {
  readonly tables: Readonly<Record<string, { readonly staging?: Staged }>>;
}

/** A staging model in `catalog.json`. */
export interface Staged {
  readonly sql_name: string;
  readonly grain: readonly string[];
  readonly columns: readonly { readonly name: string; readonly sql_type: string; readonly nullable?: false }[];
}

/** SQLMesh's arguments that make and apply a plan without a question. */
export const planArgs: readonly string[] = ['plan', '--auto-apply', '--no-prompts'];

/** `catalog.json` of a schema by its key. */
export const readCatalog = async (project: string, key: string): Promise<Catalog> =>
  JSON.parse(await readFile(join(project, 'metadata', key, 'generated/catalog.json'), 'utf8'));

/** All staging models. */
export const stagedTables = (catalogs: Iterable<Catalog>): Staged[] =>
  [...catalogs].flatMap(({ tables }) => Object.values(tables).flatMap(({ staging }) => staging ?? []));

/** What SQLMesh warned of in a plan: model, audit and number of rows, sorted. */
export const auditWarnings = (planned: string): string[] =>
  [...planned.matchAll(/\[WARNING\] (\S+): '(\w+)' audit error: (\d+) rows? failed/g)]
    .map(([, model, audit, rows]) => `${model} ${audit} ${rows}`)
    .sort();

/** A staged value, as its column's type is cast to text, in the spelling of the truth; `times` names the times of loads. */
export function spelledAsTruth(
  value: string | null,
  { name, sql_type }: Staged['columns'][number],
  times: ReadonlyMap<string | null, string>,
): string | null {
  if (name === 'loaded_at') return value === null ? null : (times.get(value) ?? `no load at ${value}`);
  return canonical(
    value,
    sql_type.startsWith('JSON') ? 'json' : /^D(?:OUBLE|ECIMAL)/.test(sql_type) ? 'fraction' : 'other',
  );
}

/** Takes `formatting FALSE` out of every staging model, so that `sqlmesh format` looks at it, and writes `column :=` as it does. Returns how many there are. */
export async function letFormat(project: string): Promise<number> {
  const models = join(project, 'models/staging');
  const files = (await readdir(models, { recursive: true })).filter((file) => file.endsWith('.sql'));
  for (const file of files) {
    const text = await readFile(join(models, file), 'utf8');
    if (!text.includes(',\n  formatting FALSE\n);\n')) throw new Error(`${file} is formatted by SQLMesh`);
    // It quotes this argument of audits, as if it were the keyword, and no other.
    const quoted = text.replaceAll('(column := ', '("column" := ');
    await writeFile(join(models, file), quoted.replace(',\n  formatting FALSE\n', '\n'));
  }
  return files.length;
}
