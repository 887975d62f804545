import type { ResolvedSchema, Table } from '@cdf/catalog';
import { type Checked, type Finding, finding, nameMatcher } from '@cdf/core';
import type { Dialect, TableName } from '@cdf/sql';
import { openRules } from './apply-rules.ts';
import { buildSelect, rowIdOf } from './build-select.ts';
import { claims } from './claims.ts';
import { collisions } from './collisions.ts';
import type { ModelDefaults, Ruleset } from './ruleset.ts';
import { soundDefaults } from './sound-defaults.ts';
import type { Draft, StagedTable, StagingPlan } from './staging-plan.ts';

/**
 * Plans the staging model of every table: the sound defaults, then the rules in order. Parents come before their nested tables,
 * so that keys follow; nothing depends on the order of the tables in the document.
 *
 * @param rulesets  what the schema's own ruleset extends first, itself last; empty when there is none
 * @findings those of the rules and actions; CDF303 and CDF309 for names that collide, CDF213 for a table that cannot join its parent
 */
export function planStaging(
  schema: ResolvedSchema,
  rulesets: readonly Ruleset[],
  dialect: Dialect,
): Checked<StagingPlan> {
  const settings = mergedSettings(rulesets);
  const book = openRules(
    rulesets.flatMap(({ rules }) => rules),
    schema,
    dialect,
  );
  const findings: Finding[] = [];
  const isSkipped = nameMatcher(settings.skip);
  const modelByTable = new Map<string, StagedTable>();
  const visited = new Set<Table>();
  const visit = (table: Table): void => {
    if (visited.has(table)) return;
    visited.add(table);
    if (table.parent !== undefined) visit(table.parent);
    if (
      !table.isManaged ||
      isSkipped(table.name) ||
      (table.parent !== undefined && !modelByTable.has(table.parent.name))
    )
      return;
    const parent = table.parent && modelByTable.get(table.parent.name);
    const joined = parent !== undefined && canJoin(table, parent) ? parent : undefined;
    if (parent !== joined) findings.push(cannotJoin(table));
    const defaults = soundDefaults(table, joined, dialect);
    const ruled = book.apply(defaults.value);
    findings.push(...defaults.findings, ...ruled.findings, ...collisions(ruled.value, dialect));
    if (ruled.value.columns.length === 0) findings.push(noColumnLeft(table));
    modelByTable.set(table.name, finish(ruled.value, schema, settings));
  };
  schema.tables.forEach(visit);
  const models = schema.tables.flatMap(({ name }) => modelByTable.get(name) ?? []);
  findings.push(...book.findings(), ...modelNameCollisions(models, dialect));
  return { value: { schema, dialect, models, modelByTable, rulesetFiles: rulesets.map(({ file }) => file) }, findings };
}

interface Settings {
  readonly dataset: string;
  readonly name: string;
  readonly owner: string | undefined;
  readonly tags: readonly string[];
  readonly skip: readonly string[];
}

/** What a later ruleset says of a setting replaces what an earlier one says. */
function mergedSettings(rulesets: readonly Ruleset[]): Settings {
  const last = <K extends keyof ModelDefaults>(key: K): ModelDefaults[K] | undefined =>
    rulesets.map(({ models }) => models[key]).findLast((value) => value !== undefined);
  return {
    dataset: last('dataset') ?? 'staging',
    name: last('name') ?? '{schema}__{table}',
    owner: last('owner'),
    tags: last('tags') ?? [],
    skip: last('skip') ?? [],
  };
}

function finish(draft: Draft, schema: ResolvedSchema, settings: Settings): StagedTable {
  const claimed = claims(draft);
  return {
    ...draft,
    ...claimed,
    model: modelName(draft.table, schema, settings),
    description: describeModel(draft, claimed.grain, schema),
    owner: settings.owner,
    tags: settings.tags,
    select: buildSelect(draft, schema),
  };
}

function modelName(table: Table, schema: ResolvedSchema, { dataset, name }: Settings): TableName {
  const parts = {
    schema: schema.key,
    dataset: schema.dataset,
    table: table.name,
    resource: table.resource,
    root: table.root.name,
  };
  return {
    dataset,
    name: name.replace(/\{(schema|dataset|table|resource|root)\}/g, (_, part: keyof typeof parts) => parts[part]),
  };
}

/** Always set: with a description SQLMesh does not take the header comment for one, so a changed header is no change. */
function describeModel({ table, columns }: Draft, grain: readonly string[], schema: ResolvedSchema): string {
  const what =
    table.description?.replace(/\s+/g, ' ').trim() || `Rows of ${schema.dataset}.${table.name} as dlt loads them`;
  const isHistory = columns.some(({ origin }) => origin.kind === 'is_current');
  const rows =
    grain.length > 0
      ? ` One row per ${grain.join(', ')}.`
      : isHistory
        ? ' One row per version, with its period of validity.'
        : '';
  return `${/[.!?]$/.test(what) ? what : `${what}.`}${rows}`;
}

const canJoin = (table: Table, parent: StagedTable): boolean =>
  table.columns.some(({ role }) => role === 'parent_id') && rowIdOf(parent) !== undefined;

const cannotJoin = (table: Table): Finding =>
  finding('CDF213', table.place, `Table "${table.name}" cannot join its parent: one of the two has no row id`, {
    hint: 'set parquet_normalizer.add_dlt_id in dlt and load again; until then the table is staged by itself',
  });

const noColumnLeft = (table: Table): Finding =>
  finding('CDF306', table.place, `No column of table "${table.name}" is left in its staging model`, {
    hint: 'skip the model instead: models: {skip: […]}',
  });

/** CDF309: two tables of one schema whose models have one name, because the name template leaves out `{table}`. */
function modelNameCollisions(models: readonly StagedTable[], dialect: Dialect): Finding[] {
  const first = new Map<string, StagedTable>();
  return models.flatMap((model) => {
    const name = dialect.fold(`${model.model.dataset}.${model.model.name}`);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, model);
      return [];
    }
    return [
      finding(
        'CDF309',
        model.table.place,
        `Tables "${other.table.name}" and "${model.table.name}" both want the staging model "${name}"`,
        {
          hint: 'let models: {name: …} contain {table}',
        },
      ),
    ];
  });
}
