import { compareText, type Finding, finding, type Place, pointerOf, sortedBy } from '@cdf/core';
import type { ExternalModel } from '@cdf/emit';
import type { Dialect } from '@cdf/sql';
import type { SchemaFacts } from './state.ts';
import { schemaFile } from './workspace.ts';

/** One schema's word on a table that several load into. */
interface Part {
  readonly key: string;
  readonly model: ExternalModel;
}

type Column = ExternalModel['columns'][number];

/**
 * The external models of the tables that schemas of one dataset share: the columns of all of them, those of the first schema by key
 * first. Descriptions and SQLMesh's properties are those of the first schema that has some.
 *
 * @findings CDF214 for every schema that shares a table, CDF215 where two disagree on a column's type or on a property, at both
 */
export function sharedModels(
  members: ReadonlyMap<string, SchemaFacts>,
  dialect: Dialect,
): { readonly models: readonly ExternalModel[]; readonly findings: readonly Finding[] } {
  const keys = [...members.keys()].sort(compareText);
  const parts = keys.flatMap((key) => members.get(key)!.shared.map(({ name, model }) => ({ name, key, model })));
  const tables = sortedBy(
    Map.groupBy(parts, ({ name }) => name),
    ([name]) => name,
  ).map(([, sharing]) => sharing);
  return {
    models: tables.map((sharing) => union(sharing, dialect)),
    findings: tables.flatMap((sharing) => [
      ...sharing.map((part) => isShared(part, sharing)),
      ...conflicts(sharing, dialect),
    ]),
  };
}

function union(parts: readonly Part[], dialect: Dialect): ExternalModel {
  const models = parts.map(({ model }) => model);
  const columns = new Map<string, Column>();
  for (const column of models.flatMap((model) => model.columns)) {
    const known = columns.get(dialect.fold(column.name));
    columns.set(dialect.fold(column.name), {
      ...column,
      ...known,
      description: known?.description ?? column.description,
    });
  }
  const properties = new Map(models.toReversed().flatMap((model) => model.properties));
  return {
    table: models[0]!.table,
    description: models.find(({ description }) => description !== undefined)?.description,
    columns: [...columns.values()],
    properties: [...properties],
  };
}

function isShared({ key, model }: Part, sharing: readonly Part[]): Finding {
  const others = sharing.filter((part) => part.key !== key).map((part) => `"${part.key}"`);
  const message = `Table "${model.table.name}" of dataset "${model.table.dataset}" is loaded by ${others.join(', ')} too`;
  return finding('CDF214', placeOf(key, model), message, {
    hint: 'its staging model shows the rows of both and claims no key; give each schema its own dataset to part them',
  });
}

function conflicts(parts: readonly Part[], dialect: Dialect): Finding[] {
  const said = parts.flatMap(({ key, model }) => [
    ...model.columns.map(({ name, sqlType }) => ({
      what: `column "${name}"`,
      id: `column ${dialect.fold(name)}`,
      value: sqlType,
      key,
      at: placeOf(key, model, 'columns', name),
      hint: 'set x-sql-type of the one that is wrong to the type the column has in the database',
    })),
    ...model.properties.map(([name, value]) => ({
      what: `"${name}"`,
      id: `property ${name}`,
      value,
      key,
      at: placeOf(key, model, 'x-sqlmesh', name),
      hint: 'let one of the schemas say it, or all the same',
    })),
  ]);
  return [...Map.groupBy(said, ({ id }) => id).values()].flatMap((same) =>
    same.flatMap(({ what, value, key, at, hint }) => {
      const other = same.find((candidate) => candidate.value !== value);
      if (other === undefined) return [];
      const { name, dataset } = parts[0]!.model.table;
      const message = `In table "${dataset}.${name}" ${what} is ${value} to "${key}" and ${other.value} to "${other.key}" (${schemaFile(other.key)})`;
      return [finding('CDF215', at, message, { hint })];
    }),
  );
}

const placeOf = (key: string, { table }: ExternalModel, ...keys: readonly string[]): Place => ({
  file: schemaFile(key),
  pointer: pointerOf('tables', table.name, ...keys),
  part: 'key',
});
