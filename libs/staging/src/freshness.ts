import type { ResolvedSchema } from '@cdf/catalog';
import { anyOf, binary, call, column, type Dialect, functionsOf, isNull, printTableName, rawTable } from '@cdf/sql';
import { ofFinishedLoads } from './build-select.ts';
import type { StagedTable } from './staging-plan.ts';
import { namedAudit, type StandaloneAudit } from './standalone-audit.ts';

/**
 * The audit `cdf_fresh` of a schema: the newest load that dlt finished, where that was too long ago or there is none. One for all
 * models, and by the strictest of what rules ask for, because dlt writes down loads of schemas and not of tables.
 */
export function freshnessAudit(
  schema: ResolvedSchema,
  models: readonly StagedTable[],
  dialect: Dialect,
): StandaloneAudit | undefined {
  const asked = models.flatMap(({ maxAgeHours }) => maxAgeHours ?? []);
  if (asked.length === 0) return undefined;
  const hours = Math.min(...asked);
  const loads = rawTable(schema.dataset, schema.loadsTable);
  const newest = column('inserted_at', 'newest');
  const isOld = binary('<', newest, functionsOf(dialect).hoursAgo!(hours));
  return {
    ...namedAudit(schema, 'cdf_fresh'),
    description: `dlt finished a load of schema ${schema.name} in the last ${hours} ${hours === 1 ? 'hour' : 'hours'}, by ${printTableName(loads, dialect)}`,
    cron: '@hourly',
    select: {
      ctes: [
        {
          name: 'newest',
          select: {
            ctes: [],
            projections: [{ expression: call('MAX', column('inserted_at')), alias: 'inserted_at' }],
            from: { table: loads },
            joins: [],
            where: ofFinishedLoads(schema),
          },
        },
      ],
      projections: [{ expression: newest, alias: 'inserted_at' }],
      from: { table: 'newest' },
      joins: [],
      where: anyOf([isNull(newest), isOld]),
    },
  };
}
