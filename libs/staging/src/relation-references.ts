import type { StagedTable } from './staging-plan.ts';

/**
 * A model with the grain of others among its references, where relations ask for that, whether they are audited or not. Its own grain
 * is none. What cannot be a reference is a finding of `relationAudits`.
 */
export function withRelationReferences(
  model: StagedTable,
  modelByTable: ReadonlyMap<string, StagedTable>,
): StagedTable {
  const references = [...model.references];
  for (const { columns, to, isReference } of model.relations) {
    const grain = modelByTable.get(to)?.grain ?? [];
    const named = columns.map((origin) => model.columns.find((column) => column.origin === origin)?.name);
    const known = [model.grain, ...references].map((names) => names.join());
    if (isReference && grain.length === named.length && grain.every((name) => named.includes(name)))
      if (!known.includes(grain.join())) references.push(grain);
  }
  return references.length === model.references.length ? model : { ...model, references };
}
