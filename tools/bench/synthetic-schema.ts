import { digest } from '@cdf/core';
import type { Yaml } from './print-yaml.ts';
import { type Random, randomFrom } from './random.ts';
import { linkColumns, settings, systemTables } from './system-tables.ts';
import { versionHash } from './version-hash.ts';

type Mapping = Readonly<Record<string, Yaml>>;

/** A dlt schema in export form; the keys in the order in which dlt writes them. */
export type SyntheticSchema = Mapping & { readonly name: string; readonly tables: Readonly<Record<string, Mapping>> };

/** Tables of one kind come with their nested tables, in this order, until the schema is full. */
const families: readonly {
  readonly disposition: 'merge' | 'append' | 'replace';
  readonly nested: readonly string[];
  readonly keys: readonly string[];
}[] = [
  { disposition: 'merge', nested: ['items', 'items__discounts'], keys: ['id'] },
  { disposition: 'append', nested: ['tags'], keys: [] },
  { disposition: 'replace', nested: [], keys: ['code'] },
  { disposition: 'merge', nested: [], keys: ['tenant_id', 'id'] },
  { disposition: 'append', nested: [], keys: [] },
  { disposition: 'replace', nested: ['lines', 'lines__parts'], keys: [] },
];
const nouns = 'orders events countries customers clicks invoices payments visits products tickets leads sessions'.split(
  ' ',
);
const adjectives = 'net gross first last billing shipping internal external primary secondary previous current'.split(
  ' ',
);
const things = 'price weight city note status owner score region channel reason label stage'.split(' ');

/** Endings of column names with the type that goes with each: every type of dlt occurs. */
const endings: readonly (readonly [ending: string, column: Mapping])[] = [
  ['', { data_type: 'text' }],
  ['_code', { data_type: 'text', precision: 20 }],
  ['_count', { data_type: 'bigint' }],
  ['_rank', { data_type: 'bigint', precision: 32 }],
  ['_ratio', { data_type: 'double' }],
  ['_flag', { data_type: 'bool' }],
  ['_at', { data_type: 'timestamp' }],
  ['_local', { data_type: 'timestamp', timezone: false, precision: 3 }],
  ['_on', { data_type: 'date' }],
  ['_opens', { data_type: 'time' }],
  ['_amount', { data_type: 'decimal', precision: 18, scale: 2 }],
  ['_fee', { data_type: 'decimal' }],
  ['_wei', { data_type: 'wei' }],
  ['_raw', { data_type: 'json' }],
  ['_bytes', { data_type: 'binary' }],
];
const remarks = [
  'Set at checkout',
  "Buyer's own words",
  'Gross total: in minor units',
  'First line\nand a second one',
  'Größe in cm',
];

/**
 * One schema as dlt 1.31 exports it, made up from a seed.
 *
 * @param name dlt's schema name
 * @param seed the same seed gives the same schema
 * @param tableCount tables beside dlt's own
 * @param columnCount columns of each, dlt's own included
 */
export function syntheticSchema(name: string, seed: number, tableCount: number, columnCount: number): SyntheticSchema {
  const random = randomFrom(seed);
  const tables = Object.fromEntries(firstTables(random, tableCount, columnCount));
  const merged = Object.entries(tables).filter(([, { write_disposition }]) => write_disposition === 'merge');
  const propagation = Object.fromEntries(merged.map(([table]) => [table, { _dlt_id: '_dlt_root_id' }]));
  const body = {
    engine_version: 11,
    name,
    tables: { ...systemTables, ...tables } as Record<string, Mapping>,
    settings,
    normalizers: {
      names: 'snake_case',
      json: { module: 'dlt.common.normalizers.json.relational', config: { propagation: { tables: propagation } } },
    },
    previous_hashes: [base64Digest(`${name} 2`), base64Digest(`${name} 1`)],
  };
  return { version: 3, version_hash: versionHash(body), ...body };
}

function firstTables(random: Random, tableCount: number, columnCount: number): [string, Mapping][] {
  const tables: [string, Mapping][] = [];
  for (let index = 0; tables.length < tableCount; index++) tables.push(...family(random, index, columnCount));
  return tables.slice(0, tableCount);
}

/** A root table with its nested ones. */
function family(random: Random, index: number, columnCount: number): [string, Mapping][] {
  const { disposition, nested, keys } = families[index % families.length]!;
  const round = Math.floor(index / nouns.length);
  const root = `${nouns[index % nouns.length]}${round === 0 ? '' : `_${round + 1}`}`;
  const rootLinks = linkColumns('root', false);
  const rootColumns = dataColumns(random, columnCount - Object.keys(rootLinks).length, disposition === 'merge', keys);
  const links = linkColumns('nested', disposition === 'merge');
  const nestedTables = nested.map((path): [string, Mapping] => {
    const columns = dataColumns(random, columnCount - Object.keys(links).length, false, []);
    const parent = [root, ...path.split('__').slice(0, -1)].join('__');
    return [`${root}__${path}`, { columns: { ...columns, ...links }, parent, ...seen }];
  });
  return [
    [root, { columns: { ...rootColumns, ...rootLinks }, ...rootHints(random, root, disposition) }],
    ...nestedTables,
  ];
}

const seen = { 'x-normalizer': { 'seen-data': true } };

const rootHints = (random: Random, table: string, write_disposition: string): Mapping => ({
  write_disposition,
  ...(random.below(3) === 0 ? { description: `One row for each of ${table}` } : {}),
  resource: table,
  ...seen,
});

function dataColumns(random: Random, count: number, isMerged: boolean, keys: readonly string[]): Mapping {
  const columns = new Map<string, Mapping>(
    keys.map((key) => [key, { nullable: false, primary_key: true, data_type: 'bigint' }]),
  );
  if (isMerged) columns.set('updated_at', { dedup_sort: 'desc', data_type: 'timestamp', nullable: true });
  if (isMerged) columns.set('email', { 'x-annotation-pii': 'email', data_type: 'text', nullable: true });
  for (let index = columns.size; index < count; index++) {
    const [ending, hints] = endings[index % endings.length]!;
    const name = `${random.pick(adjectives)}_${random.pick(things)}${ending}`;
    const description = random.below(4) === 0 ? { description: random.pick(remarks) } : {};
    columns.set(columns.has(name) ? `${name}_${index}` : name, {
      ...description,
      ...hints,
      nullable: random.below(5) > 0,
    });
  }
  return Object.fromEntries([...columns].slice(0, Math.max(count, 0)));
}

const base64Digest = (text: string): string => Buffer.from(digest(text), 'hex').toString('base64');
