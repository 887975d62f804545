import { type Change, type CommittedSurface, diff, formerPlan, surfaceOf } from '@cdf/contract';
import { emitAudits, stagingModelFile } from '@cdf/emit';
import { auditFiles, type StagingPlan } from '@cdf/staging';
import type { StandingFile } from '@cdf/trace';
import type { Settings } from './state.ts';
import type { ChangedSchema } from './with-reaches.ts';
import type { ReadText } from './workspace.ts';

/**
 * What stood before changes, of what is left to tell it: the surface in the catalog, the generated files on disk, and a plan of the
 * same schema for all in which nothing differs.
 *
 * @param standing  reads generated files as they stand, and what TypeScript is made of the plan
 * @param gone      paths of generated files that no plan makes any more
 */
export function formerSchema(
  changes: readonly Change[],
  { surface, dataset }: CommittedSurface,
  later: StagingPlan,
  { readText, typescript }: { readonly readText: ReadText; readonly typescript: Settings['typescript'] },
  gone: readonly string[] = [],
): ChangedSchema {
  const differing = new Set(
    diff(surface, surfaceOf(later, typescript ?? undefined)).map(({ subject }) => subject.table),
  );
  const { kept, changed } = audits(later, readText);
  const plan = formerPlan(surface, { ...later, ...kept }, differing, dataset);
  const standing = (path: string, makes: string | undefined): StandingFile[] => {
    const text = readText(path);
    return text === undefined ? [] : [{ path, text, dialect: later.dialect.name, makes }];
  };
  const models = plan.models.filter(({ table }) => differing.has(table.name));
  const others = new Set([...changed, ...gone.filter((path) => path.startsWith('audits/'))]);
  const files = [
    ...models.flatMap(({ table, model }) => standing(stagingModelFile(surface.schema, table.name), model.name)),
    ...[...others].flatMap((path) => standing(path, undefined)),
  ];
  return { changes, plan, standing: files };
}

/** The audits of a plan that stand as it has them, and the paths of the others. */
function audits(plan: StagingPlan, readText: ReadText) {
  const emitted = emitAudits({ plan, lineOf: () => undefined, contractVersion: 1, typescript: undefined });
  const isStanding = emitted.map(({ path, content }) => block(readText(path)) === block(content));
  const standing = new Set(auditFiles(plan).filter((_, index) => isStanding[index]));
  const { relations, freshness } = plan;
  const models = plan.models.map((model) => ({
    ...model,
    lossAudits: model.lossAudits.filter((audit) => standing.has(audit)),
  }));
  return {
    kept: {
      models,
      modelByTable: new Map(models.map((model) => [model.table.name, model])),
      relations: relations.filter((audit) => standing.has(audit)),
      freshness: freshness !== undefined && standing.has(freshness) ? freshness : undefined,
    },
    changed: emitted.filter((_, index) => !isStanding[index]).map(({ path }) => path),
  };
}

/** Without what stands before it, which says where it comes from. */
const block = (text: string | undefined): string | undefined => text?.slice(text.indexOf('AUDIT ('));
