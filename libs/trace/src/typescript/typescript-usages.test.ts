import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf } from '@cdf/sql';
import { planStaging, type StagingPlan } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, onTestFinished, test } from 'vitest';
import { readTypeScriptUsages } from '../index.ts';
import { typeScriptUsages } from './typescript-usages.ts';

const contract = `name: shop
tables:
  orders:
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false}
      note: {data_type: text}
      coupon: {data_type: text}
`;

function planned(): StagingPlan {
  const document = readDocument(parseYaml(contract, 'schema.yml').value as TreeMap, 'metadata/shop/schema.yml');
  const origin = { destination: { name: 'warehouse', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
  const schema = resolveSchema(document, 'shop', origin).value;
  return planStaging(schema, [], dialectOf('duckdb')!, { judge: () => ({ accepted: { columns: [] } }) }).value;
}
const plan = planned();
const typescript: Parameters<typeof readTypeScriptUsages>[2] = {
  bigint: 'string',
  decimal: 'string',
  wei: 'string',
  timestamp: 'string',
  json: 'unknown',
  outDir: undefined,
};
const manifest =
  '{"name": "@acme/metadata", "exports": {"./*": "./*/generated/index.ts", "./*/database": "./*/generated/database.ts"}}';

/** A workspace whose project is in `wh`, its package `metadata` linked as npm does. */
function workspace(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'cdf-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = { 'nx.json': '{}', 'wh/metadata/package.json': manifest, ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'node_modules/@acme'), { recursive: true });
  symlinkSync('../../wh/metadata', join(root, 'node_modules/@acme/metadata'));
  return root;
}

/** By file: `line symbol column`, with a question mark where it is not sure. Mentions of types and constants are left out. */
async function readsIn(root: string): Promise<Record<string, string[]>> {
  const { files } = await readTypeScriptUsages(join(root, 'wh'), [plan], typescript);
  const told = files.map(({ file, reads }): [string, string[]] => [
    file,
    reads.flatMap(({ line, symbol, column, unsure }) =>
      column === undefined ? [] : `${line} ${symbol ?? '-'} ${column}${unsure === undefined ? '' : '?'}`,
    ),
  ]);
  return Object.fromEntries(told);
}

/** What comments at ends of lines say is read there: `//= symbol column`. */
const expectedOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/\/\/= (.*)$/g)].flatMap(([, all]) => all!.split(', ').map((one) => `${index + 1} ${one}`)),
    );

const row = "import type { RawOrders } from '@acme/metadata/shop';\n";
const database =
  "import type { Kysely } from 'kysely';\nimport type { Database } from '@acme/metadata/shop/database';\n";
const constant = "import { orders } from '@acme/metadata/shop';\n";

const forms: Readonly<Record<string, string>> = {
  'a property': `${row}export const f = (o: RawOrders) => o.note; //= f note`,
  'optional chaining': `${row}export const f = (o?: RawOrders) => o?.note?.length; //= f note`,
  'a literal in brackets': `${row}export const f = (o: RawOrders) => o['note']; //= f note`,
  'a constant in brackets': `${row}const k = 'note' as const;
export const f = (o: RawOrders) => o[k]; //= f note?`,
  'a worked out name in brackets': `${row}export const f = (o: RawOrders, k: keyof RawOrders) => o[k]; //= f id?, f note?, f coupon?`,
  destructured: `${row}export function f({ note }: RawOrders) { return note; } //= f note`,
  'destructured under another name': `${row}export function f(o: RawOrders) {
  const { note: text, coupon = 'none' } = o; //= f note, f coupon
  return text + coupon;
}`,
  'destructured inside': `${row}export const f = ({ order: { note } }: { order: RawOrders }) => note; //= f note`,
  'destructured by assignment': `${row}export function f(o: RawOrders) {
  let note;
  ({ note } = o); //= f note
  return note;
}`,
  'destructured by assignment under another name': `${row}export function f(o: RawOrders) {
  let a;
  ({ note: a } = o); //= f note
  return a;
}`,
  'a rest': `${row}export function f({ note, ...rest }: RawOrders) { //= f note
  return rest.coupon; //= f coupon
}`,
  'a rest that goes on': `${row}export function f({ id, ...rest }: RawOrders) { //= f id
  return JSON.stringify(rest); //= f note?, f coupon?
}`,
  'an index as a type': `${row}export type T = RawOrders['note']; //= T note`,
  'a union of indexes': `${row}export type T = RawOrders['note' | 'coupon']; //= T note, T coupon`,
  'Pick and Omit': `${row}export type A = Pick<RawOrders, 'note'>; //= A note
export type B = Omit<RawOrders, 'coupon'>; //= B coupon
export const f = (a: A) => a.note; //= f note
export const g = (b: B) => b.note; //= g note`,
  'mapped types': `${row}export const f = (o: Partial<RawOrders>) => o.note; //= f note
export const g = (o: { readonly [K in keyof RawOrders]: string | RawOrders[K] }) => o.note; //= g note
export const h = (o: Required<Readonly<RawOrders>>) => o.note; //= h note`,
  'an interface that extends': `${row}export interface Own extends RawOrders { extra: string; note: string } //= Own note
export const f = (o: Own) => o.coupon; //= f coupon`,
  'a class that implements': `${row}export class Own implements RawOrders {
  id = '1'; //= Own id
  note = null; //= Own note
  coupon = null; //= Own coupon
}`,
  satisfies: `${row}export const own = { note: 'a' } satisfies Partial<RawOrders>; //= own note`,
  'a row made': `${row}export const own: Partial<RawOrders> = { note: 'a' }; //= own note`,
  generics: `${row}export const f = <T extends RawOrders>(o: T) => o.note; //= f note
const first = <T>(all: readonly T[]): T | undefined => all[0];
export const g = (all: RawOrders[]) => first(all)?.note; //= g note`,
  'a generic key': `${row}const pluck = <T, K extends keyof T>(o: T, key: K): T[K] => o[key];
export const f = (o: RawOrders) => pluck(o, 'note'); //= f note`,
  'callbacks of lists': `${row}export const f = (all: RawOrders[]) =>
  all
    .filter((o) => o.note !== null) //= f note
    .map(({ coupon }) => coupon); //= f coupon`,
  'a reduce and a sort': `${row}export const f = (all: RawOrders[]) => all.reduce((sum, o) => sum + Number(o.id), 0); //= f id
export const g = (all: RawOrders[]) => all.toSorted((a, b) => a.note!.localeCompare(b.note!)); //= g note`,
  'a promise': `${row}export async function f(o: Promise<RawOrders[]>) {
  return (await o)[0]?.note; //= f note
}
export const g = (o: Promise<RawOrders>) => o.then(({ note }) => note); //= g note`,
  'for of': `${row}export function f(all: Iterable<RawOrders>) {
  for (const { note } of all) console.log(note); //= f note
  for (const o of all) console.log(o.coupon); //= f coupon
}`,
  'for in': `${row}export function f(o: RawOrders) {
  for (const key in o) console.log(key); //= f *?
}`,
  'a spread': `${row}export const f = (o: RawOrders) => ({ ...o, extra: 1 }); //= f *?`,
  'JSON.stringify': `${row}export const f = (o: RawOrders) => JSON.stringify(o); //= f *?`,
  'Object.keys': `${row}export const f = (o: RawOrders) => Object.entries(o); //= f *?`,
  in: `${row}export const f = (o: RawOrders | { other: 1 }) => 'note' in o; //= f note`,
  'a cast': `${row}export const f = (o: RawOrders) => (o as unknown as { note: string }).note; //= f *?`,
  'an any': `${row}export const f = (o: any, _: RawOrders) => o.note; //= f note?`,
  'a narrower type': `${row}interface Narrow { note: string | null }
const show = (o: Narrow) => o;
export const f = (o: RawOrders) => show(o); //= f note`,
  'a method of a class': `${row}export class Shop {
  #rows: RawOrders[] = [];
  first() {
    return this.#rows[0]?.note; //= Shop.first note
  }
}`,
  'a renamed import': `import type { RawOrders as R } from '@acme/metadata/shop';
export const f = (o: R) => o.note; //= f note`,
  'a namespace import': `import type * as shop from '@acme/metadata/shop';
export const f = (o: shop.RawOrders) => o.note; //= f note`,
  'a type import': `export const f = (o: import('@acme/metadata/shop').RawOrders) => o.note; //= f note`,
  'a dynamic import': `export async function f() {
  const { orders } = await import('@acme/metadata/shop');
  return orders.raw.columns.note; //= f note
}`,
  'a dynamic import with a comment': `export async function f() {
  const shop = await import(/* webpackChunkName: "shop" */ '@acme/metadata/shop');
  return shop.orders.raw.columns.note; //= f note
}`,
  'a dynamic import of a template': `export async function f() {
  const shop = await import(\`@acme/metadata/shop\`);
  return shop.orders.raw.columns.note; //= f note
}`,
  'an import over lines': `import {
  type RawOrders,
} from // the shop
  '@acme/metadata/shop';
export const f = (o: RawOrders) => o.note; //= f note`,
  'a column of a constant': `${constant}export const name = orders.staged.columns.note; //= name note`,
  'a column of a constant, destructured': `${constant}const { note } = orders.raw.columns; //= - note
export { note };`,
  'SQL in a template': `${constant}export const q = \`select note from \${orders.raw.name}\`; //= q note?`,
  'SQL in a text': `import '@acme/metadata/shop';
export const q = 'select note from raw.orders'; //= q note?`,
};

test('every form in which TypeScript reads a column, at its line and under its name', async () => {
  const names = Object.keys(forms);
  const root = workspace(Object.fromEntries(names.map((name, at) => [`app/${at}.ts`, forms[name]!])));
  const reads = await readsIn(root);
  const told = names.map((name, at) => [name, [...(reads[`app/${at}.ts`] ?? [])].sort()]);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(names.map((name) => [name, expectedOf(forms[name]!).sort()])),
  );
});

const queries: Readonly<Record<string, string>> = {
  'a column': `${database}export const f = (db: Kysely<Database>) => db.selectFrom('raw.orders').select('note'); //= f note`,
  'a list of columns': `${database}export const f = (db: Kysely<Database>) =>
  db
    .selectFrom('raw.orders')
    .select([
      'note', //= f note
      'coupon as code', //= f coupon
    ]);`,
  'an alias': `${database}export const f = (db: Kysely<Database>) =>
  db.selectFrom('raw.orders as o')
    .select('o.note as text') //= f note
    .where('o.coupon', 'is', null) //= f coupon
    .orderBy('o.id'); //= f id`,
  'a join': `${database}export const f = (db: Kysely<Database>) =>
  db.selectFrom('raw.orders as a')
    .innerJoin('staging.shop__orders as b', 'a.id', 'b.id') //= f id, f id
    .select('b.note'); //= f note`,
  'an expression': `${database}export const f = (db: Kysely<Database>) =>
  db.selectFrom('raw.orders')
    .where((eb) => eb.or([eb('note', '=', 'a'), //= f note
      eb('coupon', 'is not', null)])) //= f coupon
    .select((eb) => eb.fn.max('id').as('last')); //= f id`,
  'a reference': `${database}export const f = (db: Kysely<Database>) =>
  db.selectFrom('raw.orders')
    .select(({ ref }) => ref('note').as('n')); //= f note`,
  everything: `${database}export const f = (db: Kysely<Database>) => db.selectFrom('raw.orders').selectAll(); //= f *?`,
  'a row that comes': `${database}export const f = async (db: Kysely<Database>) =>
  (await db.selectFrom('raw.orders').selectAll().execute()) //= f *?
    .map((row) => row.note); //= f note?`,
  'a row that comes, destructured': `${database}export async function f(db: Kysely<Database>) {
  for (const { note } of await db.selectFrom('raw.orders').select(['note']).execute()) console.log(note); //= f note
}`,
  values: `${database}export const f = (db: Kysely<Database>) =>
  db.updateTable('raw.orders')
    .set({ note: 'a' }) //= f note
    .set('coupon', 'b'); //= f coupon`,
  'SQL by hand': `${database}import { sql } from 'kysely';
export const f = (db: Kysely<Database>) => sql\`select note from raw.orders\`.execute(db); //= f note?`,
  'SQL in a query': `${database}import { sql } from 'kysely';
export const f = (db: Kysely<Database>) =>
  db.selectFrom('raw.orders').select(sql<string>\`upper(note)\`.as('n')); //= f note?`,
  'SQL with a reference': `${database}import { sql } from 'kysely';
export const f = (db: Kysely<Database>) =>
  db.selectFrom('raw.orders').select(sql<string>\`upper(\${sql.ref('note')})\`.as('n')); //= f note`,
};

test('queries written with Kysely', async () => {
  const names = Object.keys(queries);
  const root = workspace(Object.fromEntries(names.map((name, at) => [`app/${at}.ts`, queries[name]!])));
  symlinkSync(join(import.meta.dirname, '../../../../node_modules/kysely'), join(root, 'node_modules/kysely'));
  const reads = await readsIn(root);
  const told = names.map((name, at) => [name, [...(reads[`app/${at}.ts`] ?? [])].sort()]);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(names.map((name) => [name, expectedOf(queries[name]!).sort()])),
  );
});

const uses = 'export const f = (o: RawOrders) => o.note;';
const index = 'wh/metadata/shop/generated/index';

test('every way a module is imported', async () => {
  const base = '{"compilerOptions": {"paths": {"@db/*": ["../wh/metadata/*/generated/index.ts"]}}}';
  const root = workspace({
    'barrel/index.ts': "export * from './rows.js';",
    'barrel/rows.ts': "export type { RawOrders as Row } from '@acme/metadata/shop';",
    'barrel/folder.ts': "import type { Row } from '.';\nexport const f = (o: Row) => o.note;",
    'barrel/js.ts': "import type { Row } from './index.js';\nexport const f = (o: Row) => o.note;",
    'barrel/mjs.mts': "import type { Row } from './index.js';\nexport const f = (o: Row) => o.note;",
    'barrel/a.cts': "import shop = require('@acme/metadata/shop');\nexport const f = (o: shop.RawOrders) => o.note;",
    'barrel/page.tsx': `import type { Row } from './rows';\nexport const Page = ({ o }: { o: Row }) => <p>{o.note}</p>;`,
    'barrel/given.tsx':
      "import type { Row } from './rows';\nconst Cell = (_: { text: unknown }) => null;\nexport const Page = (o: Row) => <Cell text={o.note} />;",
    'barrel/whole.tsx':
      "import type { Row } from './rows';\nconst Cell = (_: Row) => null;\nexport const Page = (o: Row) => <Cell {...o} />;",
    'relative/a.ts': `import type { RawOrders } from '../${index}.js';\n${uses}`,
    'aliased/tsconfig.json': `{
      // a comment
      ${base.slice(1, -1)}, }`,
    'aliased/a.ts': `import type { RawOrders } from '@db/shop';\n${uses}`,
    'config/tsconfig.json': base,
    'extended/tsconfig.json': '{"extends": "../config/tsconfig.json"}',
    'config/base.tsconfig.json': base,
    'further/tsconfig.json': '{"extends": ["./gone.json", "../config/base.tsconfig"], "compilerOptions": {}}',
    'further/a.ts': `import type { RawOrders } from '@db/shop';\n${uses}`,
    'extended/a.ts': `import type { RawOrders } from '@db/shop';\n${uses}`,
    'chain/1.ts': "import { two } from './2';\nexport const one = () => two().note;",
    'chain/2.ts': "import { three } from './3';\nimport './1';\nexport const two = () => three();",
    'chain/3.ts': "import type { RawOrders } from '@acme/metadata/shop';\nexport declare function three(): RawOrders;",
    'script/a.js': "import { orders } from '@acme/metadata/shop';\nexport const f = orders.raw.columns.note;",
    'other/a.ts': 'export const f = (o: { note: string }) => o.note;',
  });
  expect(await readsIn(root)).toEqual({
    'aliased/a.ts': ['2 f note'],
    'barrel/a.cts': ['2 f note'],
    'barrel/folder.ts': ['2 f note'],
    'barrel/given.tsx': ['3 Page note'],
    'barrel/js.ts': ['2 f note'],
    'barrel/mjs.mts': ['2 f note'],
    'barrel/page.tsx': ['2 Page note'],
    'barrel/rows.ts': [],
    'barrel/whole.tsx': ['3 Page *?'],
    'chain/1.ts': ['2 one note'],
    'chain/3.ts': [],
    'extended/a.ts': ['2 f note'],
    'further/a.ts': ['2 f note'],
    'relative/a.ts': ['2 f note'],
  });
});

test('what is broken in the workspace spoils no answer', async () => {
  const root = workspace({
    'app/broken.ts': `import type { RawOrders } from '@acme/metadata/shop';\n${uses}\nexport const x = {{{ (;`,
    'app/tsconfig.json': '{"extends": "./b.json", ',
    'app/missing.ts':
      "import type { RawOrders } from '@acme/metadata/shop';\nimport { no } from './gone';\nexport const f = (o: RawOrders) => no(o.note);",
    'loop/tsconfig.json': '{"extends": "./tsconfig.b.json"}',
    'loop/tsconfig.b.json': '{"extends": "./tsconfig.json"}',
    'loop/a.ts': `import './b';\nimport type { RawOrders } from '@acme/metadata/shop';\n${uses}`,
    'loop/b.ts': "import './a';",
    'odd/package.json': 'null',
    'odd/tsconfig.json': '{"compilerOptions": {"paths": {"a": "b", "*": [1]}}, "extends": [3]}',
  });
  symlinkSync('.', join(root, 'app/again'));
  symlinkSync('nowhere', join(root, 'app/dangling.ts'));
  expect(await readsIn(root)).toEqual({
    'app/broken.ts': ['2 f note'],
    'app/missing.ts': ['3 f note'],
    'loop/a.ts': ['3 f note'],
  });
});

test('a file that the compiler fails on may read what it names, says why, and spoils no other nor a later run', async () => {
  const use = `${row}export const f = (o: RawOrders) => o.note;\n`;
  const files = {
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.ts`, use])),
    'bad.ts': `import './deep.ts';\n${use}`,
  };
  const root = realpathSync(workspace({ ...files, 'deep.ts': 'export {};\n' }));
  const disk = (fails: (path: string) => boolean) => ({
    text: (path: string) => {
      if (fails(path)) throw new Error(`Debug Failure. ${path} is not to be\nmore`);
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    isFile: (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
    isFolder: (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
    realPath: (path: string) => (statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : undefined),
  });
  const settings = new Map([['wh/metadata/package.json', manifest]]);
  const ask = (fails: (path: string) => boolean, known = {}) =>
    typeScriptUsages(
      { disk: disk(fails), root, prefix: 'wh/', texts: new Map(Object.entries(files)), settings },
      [plan],
      typescript,
      known,
    );
  const columns = ({ files }: Awaited<ReturnType<typeof ask>>) =>
    files.map(({ file, reads }) => [
      file,
      ...reads.flatMap(({ column, unsure }) => (column ? [unsure ?? column] : [])),
    ]);
  const one = await ask((path) => path.endsWith('deep.ts'));
  const sure = ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.ts`, 'note']);
  const why = (file: string) =>
    `the TypeScript compiler failed on it and what it imports (Debug Failure. ${file} is not to be), so look yourself`;
  expect(columns(one)).toEqual([...sure.slice(0, 2), ['bad.ts', why('deep.ts')], ...sure.slice(2)]);
  expect(columns(await ask(() => false, one.known))).toContainEqual(['bad.ts', 'note']);
  const all = await ask((path) => /\/[a-z]+\.ts$/.test(path));
  expect(columns(all).map(([file]) => file)).toEqual(['a.ts', 'b.ts', 'bad.ts', 'c.ts', 'd.ts', 'e.ts']);
  expect(columns(all)[0]![1]).toBe(why('a.ts'));
});
