import type { ResolvedSchema, Table } from '@cdf/catalog';
import { type Finding, finding, nearestHint, type Place, pointerOf } from '@cdf/core';
import type { Dialect, TableName } from '@cdf/sql';
import type { ModelDefaults, Ruleset } from './ruleset.ts';
import type { StagedTable } from './staging-plan.ts';

/** What every staging model of a schema has, after all rulesets. */
export interface ModelSettings {
  readonly dataset: string;
  /** A template: `{schema}`, `{dataset}`, `{table}`, `{resource}` and `{root}` stand for those of the table. */
  readonly name: string;
  readonly skip: readonly string[];
  readonly properties: ModelDefaults['properties'];
  /** Which unit tests there are: also some of cdf's own, or those of examples alone. */
  readonly tests: 'all' | 'examples';
}

/** What a later ruleset says of a setting replaces what an earlier one says. */
export function mergedSettings(rulesets: readonly Ruleset[]): ModelSettings {
  const last = <K extends keyof ModelDefaults>(key: K): ModelDefaults[K] | undefined =>
    rulesets.map(({ models }) => models[key]).findLast((value) => value !== undefined);
  return {
    dataset: last('dataset') ?? 'staging',
    name: last('name') ?? '{schema}__{table}',
    skip: last('skip') ?? [],
    properties: new Map(rulesets.flatMap(({ models }) => [...models.properties])),
    tests: last('tests') === 'examples' ? 'examples' : 'all',
  };
}

/** The name of a table's staging model, as SQLMesh will write it. */
export function modelName(
  table: Table,
  schema: ResolvedSchema,
  { dataset, name }: ModelSettings,
  { nameInModel }: Dialect,
): TableName {
  const parts = {
    schema: schema.key,
    dataset: schema.dataset,
    table: table.name,
    resource: table.resource,
    root: table.root.name,
  };
  const filled = name.replace(
    /\{(schema|dataset|table|resource|root)\}/g,
    (_, part: keyof typeof parts) => parts[part],
  );
  return { dataset: nameInModel(dataset), name: nameInModel(filled) };
}

/** CDF309: two tables of one schema whose models have one name, because the name template leaves out `{table}`. */
export function modelNameCollisions(
  models: readonly StagedTable[],
  rulesets: readonly Ruleset[],
  dialect: Dialect,
): Finding[] {
  const said = saidOf('name', rulesets);
  const first = new Map<string, StagedTable>();
  return models.flatMap((staged) => {
    const name = dialect.fold(`${staged.model.dataset}.${staged.model.name}`);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, staged);
      return [];
    }
    const { table } = staged;
    const message = `Tables "${other.table.name}" and "${table.name}" both want the staging model "${name}"`;
    return [finding('CDF309', said?.at ?? table.place, message, { hint: 'let models: {name: …} contain {table}' })];
  });
}

/**
 * SQLMesh names a file of its cache after each model, and a file's name has at most 255 bytes: versions come before the name, a
 * checksum after it.
 * @source SQLMesh `utils/cache.py`, `_cache_entry_path`, and `core/model/cache.py`, `_entry_name`
 */
const maxNameBytes = 220;

/** CDF332: models with names that SQLMesh cannot plan. */
export function namesTooLong(models: readonly StagedTable[], rulesets: readonly Ruleset[]): Finding[] {
  const said = saidOf('name', rulesets);
  return models.flatMap(({ model, table }) => {
    const bytes = new TextEncoder().encode(`${model.dataset}.${model.name}`).length;
    if (bytes <= maxNameBytes) return [];
    const message = `The staging model of "${table.name}" has a name of ${bytes} bytes, and SQLMesh takes ${maxNameBytes}`;
    const hint = 'shorten models: {name: …}, let models: {skip: […]} name the table, or let dlt shorten names';
    return [finding('CDF332', said?.at ?? table.place, message, { hint })];
  });
}

const placeholders = ['schema', 'dataset', 'table', 'resource', 'root'];

/** CDF332: what rulesets say of the models' dataset and name and no model can be called by. */
export function unusableNames(rulesets: readonly Ruleset[]): Finding[] {
  return (['dataset', 'name'] as const).flatMap((key) => {
    const said = saidOf(key, rulesets);
    if (said === undefined) return [];
    const { value, at } = said;
    if (value.trim() === '' || /\p{Cc}|\{[{%#]/u.test(value)) {
      const hint = 'SQLMesh runs Jinja over models: leave out {{, {%, {# and control characters';
      return [finding('CDF332', at, `"${key}" of the models cannot be written into a model`, { hint })];
    }
    const used = key === 'name' ? [...value.matchAll(/\{([^{}]*)\}/g)].map(([, part = '']) => part) : [];
    return used
      .filter((part) => !placeholders.includes(part))
      .map((part) =>
        finding('CDF332', at, `"{${part}}" stands for nothing in the name of a model`, {
          hint: nearestHint(part, placeholders),
        }),
      );
  });
}

/** What the last ruleset that says it says, and where. */
function saidOf(
  key: 'dataset' | 'name',
  rulesets: readonly Ruleset[],
): { readonly value: string; readonly at: Place } | undefined {
  const said = rulesets.findLast(({ models }) => models[key] !== undefined);
  const value = said?.models[key];
  if (said === undefined || value === undefined) return undefined;
  return { value, at: { file: said.file, pointer: pointerOf('models', key) } };
}
