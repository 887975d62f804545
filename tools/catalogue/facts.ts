import { readFileSync } from 'node:fs';
import { resolveSchema } from '@cdf/catalog';
import { printCatalog } from '@cdf/contract/catalog';
import type { Finding } from '@cdf/core';
import { readDocument } from '@cdf/document';
import { dialectOf, printSelect } from '@cdf/sql';
import { type Audit, auditFiles, planStaging, readRuleset, type StagedTable, type StagingPlan } from '@cdf/staging';
import { loadValidator, parseYaml, type TreeMap } from '@cdf/text';
import { realJudge } from './cells.ts';

/** What a rule makes of the tables of `facts/tables.yml`: everything in which they differ from the layer without rules. */
export interface Facts {
  /** Messages of what is wrong with the rule; then there is nothing else. */
  readonly refused?: readonly string[];
  /** Of each table that differs: what does. */
  readonly tables?: Readonly<Record<string, TableFacts>>;
  /** What is told besides, of the rule or of what becomes of the tables. */
  readonly told?: readonly string[];
  /** Standalone audits: name → query; null for one that went. */
  readonly audits?: Readonly<Record<string, string | null>>;
}

/** A staging model. What is left out is as without rules. */
export interface TableFacts {
  /** Null for a column that went. */
  readonly columns?: Readonly<Record<string, ColumnFacts | null>>;
  /** The columns' names. */
  readonly order?: readonly string[];
  /** The query without its lists of columns. */
  readonly rows?: string;
  readonly audits?: readonly string[];
  /** Grain, kind and whatever else the catalog says of a staging model. */
  readonly [property: string]: unknown;
}

/** A staged column. */
export interface ColumnFacts {
  readonly sql: string;
  readonly type: string;
  readonly nullable: boolean;
  /** What told rows apart still does. */
  readonly distinct: boolean;
  /** It says nothing of a person any more. */
  readonly anonymous: boolean;
  /** The raw columns it depends on. */
  readonly from: readonly string[];
  readonly description?: string | undefined;
}

const [judge, validate] = [await realJudge(), await loadValidator('staging')];
const tables = readFileSync(new URL('facts/tables.yml', import.meta.url), 'utf8').replace(/^(?=.)/gm, '  ');

/** @param rule  in YAML's flow style */
export function factsOf(rule: string, destination: string): Facts {
  const tree = rulesetWith(rule);
  const faults = validate(tree, file);
  if (faults.length > 0) return { refused: faults.map(({ message }) => message) };
  const { value, findings } = planned(tree, destination);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { refused: errors.map(({ message }) => message) };
  const told = messages(findings).filter((message) => !withoutRules(destination).told.includes(message));
  const [was, is] = [withoutRules(destination), shown(value, findings)];
  const [changed, audits] = [
    onlyChanged(was.tables, is.tables, difference),
    onlyChanged(was.audits, is.audits, (_, query) => query),
  ];
  return {
    tables: changed as Readonly<Record<string, TableFacts>>,
    ...(told.length === 0 ? {} : { told }),
    ...(Object.keys(audits).length === 0 ? {} : { audits }),
  };
}

/** All there is without a rule, of tables that `isAsked` of. */
export function factsWithoutRules(destination: string, isAsked: (table: string) => boolean): Facts {
  const { tables: all, audits } = withoutRules(destination);
  const asked = Object.entries(all).filter(([table]) => isAsked(table));
  return { tables: Object.fromEntries(asked), audits };
}

const layers = new Map<string, Layer>();

function withoutRules(destination: string): Layer {
  const known = layers.get(destination);
  if (known !== undefined) return known;
  const { value, findings } = planned(rulesetWith(''), destination);
  const layer = shown(value, findings);
  layers.set(destination, layer);
  return layer;
}

function planned(tree: TreeMap, destination: string) {
  const document = readDocument(treeOf(`name: shop\ntables:\n${tables}`), 'metadata/shop/schema.yml');
  const origin = { destination: { name: 'warehouse', type: destination }, dataset: 'data', fromDlt: [] };
  const schema = resolveSchema(document, 'shop', origin).value;
  return planStaging(schema, [readRuleset(tree, file)], dialectOf(destination)!, { judge });
}

const file = 'metadata/shop/staging.yml';
const rulesetWith = (rule: string): TreeMap => treeOf(`{version: 1, rules: [${rule}]}`);
const treeOf = (yaml: string): TreeMap => parseYaml(yaml, '').value as TreeMap;

const messages = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, message }) => `${severity}: ${message}`);

interface Layer {
  readonly told: readonly string[];
  readonly tables: Readonly<Record<string, Shown>>;
  readonly audits: Readonly<Record<string, string>>;
}

type Shown = TableFacts & { readonly columns: Readonly<Record<string, ColumnFacts>> };

function shown(plan: StagingPlan, findings: readonly Finding[]): Layer {
  const catalog = JSON.parse(printCatalog(plan, '', 1, undefined));
  const audits = auditFiles(plan).map(({ file, select }) => [file, printSelect(select, plan.dialect)]);
  const tables = plan.models.map((model) => [
    model.table.name,
    shownModel(model, catalog.tables[model.table.name].staging),
  ]);
  return { told: messages(findings), tables: Object.fromEntries(tables), audits: Object.fromEntries(audits) };
}

/** A staging model as `catalog.json` has it. */
interface Said {
  readonly columns: readonly {
    readonly sql_type: string;
    readonly from?: string[];
    readonly expression?: string;
    readonly description?: string;
  }[];
  readonly rows: string;
}

function shownModel({ table, columns, audits }: StagedTable, { columns: said, ...others }: Said): Shown {
  const facts = columns.map(({ name, nullable, keepsValues, isAnonymous }, index): [string, ColumnFacts] => {
    const { sql_type: type, from = [`${table.name}.${name}`], expression = name, description } = said[index]!;
    const sql = expression.replace(/^src\.(?=\w+$)/, '');
    return [
      name,
      {
        ...{ sql, type, nullable, distinct: keepsValues, anonymous: isAnonymous === true, from },
        ...(description === undefined ? {} : { description }),
      },
    ];
  });
  return {
    columns: Object.fromEntries(facts),
    order: columns.map(({ name }) => name),
    ...others,
    audits: audits.map(printAudit),
  };
}

function printAudit({ name, columns, arguments: more = {}, criterion, condition, blocking }: Audit): string {
  const given = Object.entries(more).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const text = [columns.join(', '), ...given, criterion, condition && `where ${condition}`].filter(Boolean).join('; ');
  return `${name}(${text}) ${blocking ? 'stops' : 'warns'}`;
}

/** What stands under a key that was not there or was something else; null for what went. */
function onlyChanged<T, D>(
  was: Readonly<Record<string, T>>,
  is: Readonly<Record<string, T>>,
  show: (was: T | undefined, is: T) => D,
): Readonly<Record<string, D | null>> {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changed = names.filter((name) => !isEqual(was[name], is[name]));
  return Object.fromEntries(changed.map((name) => [name, is[name] === undefined ? null : show(was[name], is[name])]));
}

function difference(was: Shown | undefined, is: Shown): TableFacts {
  const columns = onlyChanged(was?.columns ?? {}, is.columns, (_, column) => column);
  const { columns: _, ...others } = onlyChanged<unknown, unknown>(was ?? {}, { ...is }, (_, fact) => fact);
  return { ...(Object.keys(columns).length === 0 ? {} : { columns }), ...others };
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
