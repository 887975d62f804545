import { type Column, printLogicalType } from '@cdf/catalog';
import { digest, type GeneratedFile } from '@cdf/core';
import { type TypeScriptOptions, typeScriptEmitters } from '@cdf/emit';
import type { StagedColumn, StagingPlan } from '@cdf/staging';

/** The modules of a schema as the plan has them, whatever is on disk: what is about to go can be asked for by that. */
export const modulesOf = (plan: StagingPlan, typescript: TypeScriptOptions): GeneratedFile[] =>
  typeScriptEmitters.flatMap((emit) => emit({ plan, lineOf: () => undefined, contractVersion: 1, typescript }));

/** A digest of all in a schema's modules that tells which column a line of TypeScript reads, without making them. */
export function modulesDigest({ schema, models, dialect }: StagingPlan, typescript: TypeScriptOptions): string {
  const column = ({ name, type, nullable }: Column | StagedColumn): readonly unknown[] => [
    name,
    type === undefined ? null : printLogicalType(type),
    nullable,
  ];
  const tables = schema.tables.map(({ name, columns }) => [name, columns.map(column)]);
  const staged = models.map(({ model, table, grain, columns }) => [
    ...[model.dataset, model.name, table.name, grain],
    columns.map(column),
  ]);
  return digest(JSON.stringify([schema.dataset, dialect.name, typescript, tables, staged]));
}
