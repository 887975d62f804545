import { type ResolvedSchema, resolveSchema } from '@cdf/catalog';
import type { Checked } from '@cdf/core';
import { readDocument } from '@cdf/document';
import { dialectOf, printSelect } from '@cdf/sql';
import { parseYaml, type TreeMap } from '@cdf/text';
import { planStaging } from '../plan-staging.ts';
import { type Ruleset, readRuleset } from '../ruleset.ts';
import type { StagedTable, StagingPlan } from '../staging-plan.ts';

export const duckdb = dialectOf('duckdb')!;

const treeOf = (yaml: string): TreeMap => parseYaml(yaml, '').value as TreeMap;

/** A schema `shop` in the dataset `raw`, from the text of its `tables:` mapping in YAML's flow or block style. */
export function schemaOf(tables: string, type = 'duckdb'): ResolvedSchema {
  const document = readDocument(treeOf(`name: shop\ntables: ${tables}`), 'metadata/shop/schema.yml');
  const origin = { destination: { name: 'warehouse', type }, dataset: 'raw', fromDlt: [] };
  return resolveSchema(document, 'shop', origin).value;
}

/** The schema's own ruleset. */
export const rulesetOf = (yaml: string, file = 'metadata/shop/staging.yml'): Ruleset => readRuleset(treeOf(yaml), file);

export const planOf = (tables: string, ruleset = 'version: 1'): Checked<StagingPlan> =>
  planStaging(schemaOf(tables), [rulesetOf(ruleset)], duckdb);

/** The plan of one table under one rule that does these actions to these columns, in YAML's flow style. */
export const ruled = (table: string, columns: string, actions: string): Checked<StagingPlan> =>
  planOf(`{orders: ${table}}`, `rules: [{when: {columns: ${columns}}, do: ${actions}}]`);

export function modelOf(plan: Checked<StagingPlan>, table: string): StagedTable {
  const model = plan.value.modelByTable.get(table);
  if (model === undefined) throw new Error(`no model of "${table}"`);
  return model;
}

/** `name TYPE` of each column. */
export const shapeOf = ({ columns }: StagedTable): string[] => columns.map(({ name, sqlType }) => `${name} ${sqlType}`);

export const sqlOf = (model: StagedTable): string => printSelect(model.select!, duckdb);

/** Code and pointer or line of each finding. */
export const codesOf = ({ findings }: Checked<unknown>): string[] =>
  findings.map(({ code, at }) => `${code} ${'pointer' in at ? at.pointer : at.line}`);

export const messagesOf = ({ findings }: Checked<unknown>): string[] => findings.map(({ message }) => message);

const seen = 'x-normalizer: {seen-data: true}';

/** A root table as dlt makes it, with these columns besides dlt's. */
export const rootTable = (columns: string, hints = 'write_disposition: append'): string =>
  `{${hints}, ${seen}, columns: {${columns}${columns === '' ? '' : ', '}_dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}}`;

/** An scd2 root as dlt makes it. */
export const historyTable = (columns: string, validTo = ''): string =>
  `{write_disposition: merge, x-merge-strategy: scd2, ${seen}, columns: {_dlt_valid_from: {data_type: timestamp, nullable: false, x-valid-from: true}, _dlt_valid_to: {data_type: timestamp, x-valid-to: true${validTo}}, ${columns}, _dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: false, x-row-version: true}}}`;

/** A nested table as dlt makes it. */
export const nestedTable = (parent: string, columns = 'value: {data_type: text}'): string =>
  `{parent: ${parent}, ${seen}, columns: {${columns}, _dlt_parent_id: {data_type: text, nullable: false, parent_key: true}, _dlt_list_idx: {data_type: bigint, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}}`;
