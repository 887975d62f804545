/** One room of the workspace: a package and what it may import from the others. */
export interface Room {
  /** Package name as others import it. */
  readonly name: string;
  /** Folder, with a final slash. */
  readonly folder: string;
  /** Names of the rooms that its sources may import. */
  readonly mayImport: readonly string[];
  /** A room imports lower levels only; its tests may import every lower one. */
  readonly level: number;
  /** `pure`: no IO but in `ioFiles`. `program`: does IO. `workshop`: a program that also uses the workspace's own tools. */
  readonly kind: 'pure' | 'program' | 'workshop';
}

const library = (level: number, name: string, ...mayImport: readonly string[]): Room => ({
  name: `@cdf/${name}`,
  folder: `libs/${name}/`,
  // JSON Schemas and the types made from them lie below every library.
  mayImport: ['@cdf/schemas', ...mayImport.map((other) => `@cdf/${other}`)],
  level,
  kind: 'pure',
});

const libraries: readonly Room[] = [
  library(0, 'core'),
  library(1, 'text', 'core'),
  library(1, 'write', 'core'),
  library(2, 'document', 'text', 'core'),
  library(2, 'project', 'text', 'core'),
  library(3, 'catalog', 'document', 'core'),
  library(3, 'sources', 'document', 'project', 'core'),
  library(4, 'sql', 'catalog', 'core'),
  library(5, 'staging', 'sql', 'catalog', 'text', 'core'),
  library(6, 'contract', 'staging', 'sql', 'catalog', 'document', 'text', 'core'),
  library(7, 'emit', 'contract', 'staging', 'sql', 'catalog', 'text', 'core'),
  library(8, 'trace', 'emit', 'staging', 'sql', 'catalog', 'text', 'core'),
];
const everyLibrary = libraries.map(({ name }) => name);
const front = ['@cdf/commands', '@cdf/core', '@cdf/schemas'];

/** The house from the ground up. ARCHITECTURE.md draws it; `npm run arrows` holds the sources to it. */
export const rooms: readonly Room[] = [
  { name: '@cdf/schemas', folder: 'schemas/', mayImport: [], level: -1, kind: 'workshop' },
  ...libraries,
  {
    name: '@cdf/commands',
    folder: 'libs/commands/',
    mayImport: ['@cdf/schemas', ...everyLibrary],
    level: 9,
    kind: 'pure',
  },
  { name: '@cdf/cli', folder: 'apps/cdf/', mayImport: front, level: 10, kind: 'program' },
  { name: 'cdf', folder: 'generators/', mayImport: [...front, '@cdf/staging'], level: 10, kind: 'program' },
  {
    name: '@cdf/tools',
    folder: 'tools/',
    mayImport: ['@cdf/cli', ...front, ...everyLibrary],
    level: 11,
    kind: 'workshop',
  },
];

/** The only files of the libraries that may touch disk, network, processes, environment, clock or console. `/` at the end: a folder. */
export const ioFiles: readonly string[] = [
  ...'apply-writes read-outputs output-bytes journal lock left-for-next kept-texts cdf-folder file-moves lock-file lock-holder leftovers path-guard'
    .split(' ')
    .map((file) => `libs/write/src/${file}.ts`),
  ...['read-project', 'load-actions', 'read-dlt-settings', 'dlt-folders'].map((file) => `libs/project/src/${file}.ts`),
  'libs/sources/src/',
  'libs/trace/src/read-usages.ts',
  ...['read-ref', 'workspace', 'fingerprint', 'read-files', 'init-folder', 'heed-signals'].map(
    (file) => `libs/commands/src/${file}.ts`,
  ),
];

/** Doors besides `src/index.ts`: what people outside import, without the rest of the room. */
export const sideDoors: readonly string[] = ['@cdf/staging/define', '@cdf/contract/catalog'];

/** A third-party package that is imported in one place only, because of its cost or because it speaks another language. */
export interface HeavyPackage {
  readonly names: readonly string[];
  /** Files, or folders with a final slash. */
  readonly allowed: readonly string[];
  /** Where only its types may be imported, because a run-time import there costs start-up time. */
  readonly typesOnly?: readonly string[];
}

const consumers = ['apps/event-report/', 'apps/storefront/', 'apps/warehouse/'];

/** Packages with one importer. Tests and the workspace's own tools are free to use them. */
export const heavyPackages: readonly HeavyPackage[] = [
  { names: ['yaml', 'js-yaml', 'ajv'], allowed: ['libs/text/'] },
  { names: ['smol-toml'], allowed: ['libs/project/'] },
  { names: ['ts-morph'], allowed: ['libs/trace/src/typescript/', 'generators/src/generators/init/'] },
  { names: ['@duckdb/node-api', 'pg'], allowed: ['libs/sources/src/clients/', ...consumers] },
  { names: ['@polyglot-sql/sdk'], allowed: ['libs/sql/src/polyglot.ts'] },
  { names: ['node-sql-parser'], allowed: ['libs/sql/src/second-reader.ts'] },
  { names: ['@nx/devkit', 'nx'], allowed: ['generators/'], typesOnly: ['generators/src/plugin.ts'] },
  { names: ['typescript', 'esbuild', 'json-schema-to-typescript', 'vitest', 'fast-check'], allowed: [] },
];

/** Node modules that compute and do nothing else. Of `node:path` only `posix` gives the same answer everywhere. */
export const pureBuiltins: readonly string[] = [
  'node:assert',
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:path/posix',
  'node:url',
  'node:util',
  'node:zlib',
];

/** Globals and members (`.name`: of anything) that make a value depend on something else than its arguments. */
export const impureNames: readonly string[] =
  `process console fetch performance setTimeout setInterval setImmediate Intl Date.now Math.random
  .localeCompare .toLocaleString .toLocaleLowerCase .toLocaleUpperCase`.split(/\s+/);

/** The room a file lies in; consumers and other files lie in none. */
export const roomOf = (path: string): Room | undefined => rooms.find(({ folder }) => path.startsWith(folder));

/** True for tests and for what only tests import. */
export const isTestFile = (path: string): boolean => /\.test(-d)?\.ts$|\/(tests?|testing)\//.test(path);

/** True when one of the files or folders holds the path. */
export const isWithin = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
