import { type DriverForms, resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf } from '@cdf/sql';
import { type Judge, planStaging, readRuleset, type StagingPlan } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import type { Surface } from '../surface.ts';
import { surfaceOf } from '../surface-of.ts';

const treeOf = (yaml: string): TreeMap => parseYaml(yaml, '').value as TreeMap;

/** The surface of a schema `shop` on DuckDB: the texts of its `tables:` mapping and of its ruleset. Faults throw. */
export const surfaceFrom = (tables: string, ruleset?: string, judge?: Judge): Surface =>
  surfaceOf(planFrom(tables, ruleset, judge), plainForms);

/** Forms of values as a project has them that says nothing of them. */
export const plainForms: DriverForms = {
  bigint: 'string',
  decimal: 'string',
  wei: 'string',
  timestamp: 'string',
  json: 'unknown',
};

/** The plan of a schema `shop` on DuckDB. Faults throw. */
export function planFrom(tables: string, ruleset = 'version: 1', judge?: Judge): StagingPlan {
  const document = readDocument(treeOf(`name: shop\ntables: ${tables}`), 'metadata/shop/schema.yml');
  const origin = { destination: { name: 'warehouse', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
  const schema = resolveSchema(document, 'shop', origin);
  const rules = readRuleset(treeOf(ruleset), 'metadata/shop/staging.yml');
  const plan = planStaging(schema.value, [rules], dialectOf('duckdb')!, judge === undefined ? {} : { judge });
  const errors = [...schema.findings, ...plan.findings].filter(({ severity }) => severity === 'error');
  if (plan.value === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  return plan.value;
}

const seen = 'x-normalizer: {seen-data: true}';

/** A root table as dlt makes it, with these columns besides dlt's. */
export const rootTable = (columns: string, hints = 'write_disposition: append'): string =>
  `{${hints}, ${seen}, columns: {${columns}, _dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}}`;

/** A nested table as dlt makes it. */
export const nestedTable = (parent: string): string =>
  `{parent: ${parent}, ${seen}, columns: {value: {data_type: text}, _dlt_parent_id: {data_type: text, nullable: false, parent_key: true}, _dlt_list_idx: {data_type: bigint, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}}`;
