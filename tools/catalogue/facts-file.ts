import { readFileSync } from 'node:fs';
import type { Action } from '@cdf/staging';
import { parse, stringify } from 'yaml';
import { catalogueDestinations } from './cells.ts';
import { type Facts, factsOf, factsWithoutRules } from './facts.ts';

/** What an action is known to do, in `facts/<action>.yml`: each rule, and what comes of it in every dialect of the catalogue. */
interface FactsFile {
  /** The tables of one column on which one of the rules works. */
  readonly works_on?: readonly string[];
  /** Destinations that refuse the first rule, one of each dialect. */
  readonly refused_on?: readonly string[];
  readonly cases: readonly (Readonly<Record<string, unknown>> & { readonly rule: string })[];
}

/** Where the facts are. */
export const factsFolder = new URL('facts/', import.meta.url);

const dialects = ['postgres', 'snowflake', 'bigquery', 'redshift', 'databricks', 'clickhouse', 'mssql'];
const tableOfX = /^([a-z]+):\n(?: {2}.*\n)*? {4}x: /gm;
const tables = [...readFileSync(new URL('tables.yml', factsFolder), 'utf8').matchAll(tableOfX)].map(
  ([, name]) => name!,
);

/**
 * The text of an action's file with what its rules make now.
 *
 * @param text  asked for its rules only; undefined for an action that has no file yet, and is known by its example
 */
export function factsNow({ needsColumns, example }: Action, text: string | undefined): string {
  const rules = text === undefined ? [example] : (parse(text) as FactsFile).cases.map(({ rule }) => rule);
  const file: FactsFile = {
    ...(needsColumns ? { works_on: worksOn(rules) } : {}),
    ...refusedOn(rules[0]!),
    cases: rules.map((rule) => caseOf(rule)),
  };
  return print(file);
}

/** The text of the file about the layer without rules. */
export function factsNowWithoutRules(): string {
  const facts = (destination: string): Facts => factsWithoutRules(destination, (table) => !tables.includes(table));
  return print(inEveryDialect(facts));
}

const print = (facts: object): string => stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });

function worksOn(rules: readonly string[]): string[] {
  const about = /(?<=tables: \[)[a-z]+(?=\], columns: \[x\])/;
  return tables.filter((table) =>
    rules.some((rule) => about.test(rule) && !factsOf(rule.replace(about, table), 'duckdb').refused),
  );
}

function refusedOn(rule: string): Pick<FactsFile, 'refused_on'> {
  const refusing = catalogueDestinations.filter((destination) => factsOf(rule, destination).refused !== undefined);
  return refusing.length === 0 ? {} : { refused_on: refusing };
}

const caseOf = (rule: string): FactsFile['cases'][number] => ({
  rule,
  ...inEveryDialect((destination) => factsOf(rule, destination)),
});

function inEveryDialect(factsOn: (destination: string) => Facts): object {
  const duckdb = factsOn('duckdb');
  const others = dialects.map((dialect) => [dialect, cellOf(factsOn(dialect), duckdb)] as const);
  return { duckdb, ...Object.fromEntries(others.filter(([, cell]) => Object.keys(cell).length > 0)) };
}

/** What a dialect writes otherwise than DuckDB; anything else in which it differs stands under `differs`. */
function cellOf(facts: Facts, duckdb: Facts): object {
  if (facts.refused !== undefined) return String(facts.refused) === String(duckdb.refused) ? {} : facts;
  const usual = new Map(Object.entries(textsOf(duckdb)));
  const own = Object.entries(textsOf(facts)).flatMap(([name, text]) => {
    const was = usual.get(name);
    return was === text ? [] : [[name, typeof was === 'string' && isQuery(was) ? changedLines(was, text ?? '') : text]];
  });
  return { ...Object.fromEntries(own), ...(common(facts) === common(duckdb) ? {} : { differs: facts }) };
}

const isQuery = (text: string): boolean => /^(?:WITH|SELECT)\b/.test(text);

/** Lines of a query that is not the other's, each with `-` or `+`. */
function changedLines(was: string, is: string): string[] {
  const [before, after] = [was, is].map((text) => text.split('\n').map((line) => line.trim()));
  return [
    ...before!.filter((line) => !after!.includes(line)).map((line) => `- ${line}`),
    ...after!.filter((line) => !before!.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** SQL and types of columns, what stands around them, and queries of audits. */
function textsOf({ tables: changed = {}, audits = {} }: Facts): Readonly<Record<string, string | null>> {
  const texts = Object.entries(changed).flatMap(([table, { columns = {}, rows }]) => [
    ...Object.entries(columns).flatMap(([name, column]) =>
      column === null ? [] : [[`${table}.${name}`, `${column.sql} → ${column.type}`] as const],
    ),
    ...(rows === undefined ? [] : [[table, rows] as const]),
  ]);
  // dlt has no schemas in ClickHouse: that alone is no difference.
  const named = (text: string | null) => text?.replaceAll('data___', 'data.') ?? null;
  return Object.fromEntries([...texts, ...Object.entries(audits)].map(([name, text]) => [name, named(text)]));
}

/** What every dialect has in common, whatever case it writes names in. */
const common = ({ tables: changed, told }: Facts): string =>
  JSON.stringify([changed, told], (key, value) =>
    ['sql', 'type', 'rows', 'sql_name'].includes(key) ? '' : value,
  ).toLowerCase();
