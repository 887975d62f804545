import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Two states of one schema, and what has to be said of the way from one to the other: a folder below `pairs/`. */
export interface Pair {
  /** The folder's name; that of the rule it is about, or of a case of it: `rule` or `rule.case`. */
  readonly name: string;
  /** The schema's key in the project of all pairs. Its raw tables are in the dataset `raw_<key>`. */
  readonly key: string;
  readonly expected: Expected;
}

/** What `expected.yml` holds. */
export interface Expected {
  readonly changes: readonly ExpectedChange[];
  /** What `tsc` refuses to who reads rows and tables of before: `Interface.property`, or a whole interface; or that it sees nothing. */
  readonly tsc: readonly string[] | 'silent';
  /** Where something breaks and tsc is silent: whom it breaks. */
  readonly because?: string;
  /** What SQLMesh plans for each model that it does something about, the marts below included. Names are without the schema's key. */
  readonly sqlmesh: Readonly<Record<string, string>>;
}

/** A change as `cdf plan` tells it. */
export interface ExpectedChange {
  readonly id: string;
  readonly grade: string;
  readonly rebuild: string;
  /** `file:line`, below `after/`; of what is gone, below `before/`. A file that a side lacks is that of `project/`. */
  readonly at: string;
  readonly before: string | null;
  readonly after: string | null;
}

const here = import.meta.dirname;

/** Both states. */
export const sides = ['before', 'after'] as const;

/** One of the two states. */
export type Side = (typeof sides)[number];

/** Every pair, sorted by name. */
export async function readPairs(): Promise<Pair[]> {
  const names = readdirSync(join(here, 'pairs')).sort();
  return Promise.all(
    names.map(async (name) => {
      const expected = parse(await readFile(join(here, 'pairs', name, 'expected.yml'), 'utf8'));
      return { name, key: name.replaceAll(/[-.]/g, '_'), expected };
    }),
  );
}

/** Writes one side of all pairs as one project, each pair as a schema of its own. */
export async function writeSide(folder: string, pairs: readonly Pair[], side: Side): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const file of ['cdf_config.toml', 'config.yaml']) await cp(join(here, 'project', file), join(folder, file));
  for (const { name, key } of pairs) {
    const target = join(folder, 'metadata', key);
    await mkdir(target, { recursive: true });
    for (const file of ['schema.yml', 'staging.yml']) {
      const own = join(here, 'pairs', name, side, file);
      const text = await readFile(existsSync(own) ? own : join(here, 'project', file), 'utf8');
      await writeFile(join(target, file), file === 'schema.yml' ? asContract(key, text) : text);
    }
  }
}

/** What every contract says besides its tables; below them, so that lines stay those of the pair's file. */
function asContract(key: string, text: string): string {
  const head = `version: 1\nversion_hash: ''\nengine_version: 11\nname: ${key}\nprevious_hashes: []\n`;
  return `${text}${head}${text.includes('\nx-cdf:\n') ? '' : originIn(`raw_${key}`)}`;
}

const originIn = (dataset: string): string => `x-cdf:
  version: 1
  destination: {name: warehouse, type: duckdb}
  dataset: ${dataset}
  from_dlt: []
`;
