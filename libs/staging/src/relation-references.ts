import type { RelationAudit } from './relation-audits.ts';
import type { StagedTable } from './staging-plan.ts';

/** A model with the grain of others among its references, where relations ask for that. Its own grain is none. */
export function withRelationReferences(model: StagedTable, relations: readonly RelationAudit[]): StagedTable {
  const references = [...model.references];
  for (const { reference } of relations) {
    if (reference?.from !== model) continue;
    const known = [model.grain, ...references].map((names) => names.join());
    if (!known.includes(reference.to.grain.join())) references.push(reference.to.grain);
  }
  return references.length === model.references.length ? model : { ...model, references };
}
