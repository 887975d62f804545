import type { Finding } from '@cdf/core';
import { isTreeMap } from '@cdf/text';
import { propertySchemas } from '../model-properties/property-schema.ts';
import type { AskedProperty } from '../model-properties/property-value.ts';
import { readProperty } from '../model-properties/read-property.ts';
import { type Action, refused } from './action.ts';
import { parameters } from './parameters.ts';
import { parameterPlace } from './sql-text.ts';

/** `model`: properties of the MODEL block. */
export const model: Action = {
  name: 'model',
  summary: "Sets properties of the MODEL block, by SQLMesh's names.",
  documentation: `What is said later replaces what was said before, and both replace what stands in \`models:\` at the top, which takes the same
properties. Columns are named as they are so far and keep being meant when a later rule renames them. A column of \`partitioned_by\` and
\`clustered_by\` may be an expression: \`{column: created_at, sql: "DATE_TRUNC('month', {column})"}\`.

\`kind\` is \`auto\` (a view, always sound), \`view\`, \`full\`, or \`incremental\`: the only way of it that is sound, SQLMesh's
\`incremental_by_time_range\`, which takes options: \`kind: {incremental_by_time_range: {lookback: 1}}\`. An incremental model takes the rows of the loads that finished in an interval and never
looks at them again. So it is an error where rows may change: only tables that are appended to, without \`dedupe\`, with \`loaded_at\` as the end
of the load, and nested tables of such. Without it, a load that ends exactly at the end of an interval can be missed while its
transaction is open: \`lookback: 1\` reads the interval before once more. The project needs a \`start\`.`,
  example: '{when: {tables: [payments]}, do: [{model: {kind: incremental, cron: "@hourly"}}]}',
  parameters: parameters({ type: 'object', minProperties: 1, properties: propertySchemas }),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const given = isTreeMap(call.parameters) ? [...call.parameters] : [];
    const faults: Finding[] = [];
    const properties = new Map<string, AskedProperty>(draft.properties);
    for (const [name, tree] of given) {
      const read = readProperty(name, tree, draft, { ...call, at: parameterPlace(call, 'model', name) });
      if ('value' in read) properties.set(name, read);
      else faults.push(...read);
    }
    return faults.length > 0 ? refused(draft, ...faults) : { value: { ...draft, properties }, findings: [] };
  },
};
