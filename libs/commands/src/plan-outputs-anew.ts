import { isError, sortedBy } from '@cdf/core';
import { type WritePlan, writeFindings } from '@cdf/write';
import { compileSchema } from './compile-schema.ts';
import { openProject } from './open-project.ts';
import type { OutputPlan } from './outcomes.ts';
import { planGroup, planSchema } from './planned-group.ts';
import { sharedOutputs } from './shared-outputs.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import type { SchemaFacts } from './state.ts';
import { openVocabulary } from './vocabulary.ts';
import { projectReader, schemaKeys } from './workspace.ts';

/** Compiles every schema and plans the writes of each, and of what they share. */
export async function planOutputsAnew(root: string): Promise<OutputPlan> {
  const readText = projectReader(root);
  const { value: settings, findings: ofProject } = await openProject(root, readText, undefined);
  const vocabulary = await openVocabulary(root, readText, settings);
  const findings = [...ofProject, ...vocabulary.findings];
  if (findings.some(isError)) return { writes: [], removals: [], findings: await showFindings(findings, readText) };
  const plans: WritePlan[] = [];
  const found = [...findings];
  const facts = new Map<string, SchemaFacts>();
  const keys = schemaKeys(root);
  const shares = await sharedTables(keys, readText);
  for (const key of keys) {
    const input = {
      readText,
      shared: shares.get(key) ?? nothingShared,
      judging: { known: {} },
      vocabulary: vocabulary.value,
    };
    const compiled = await compileSchema(key, input, settings.typescript);
    found.push(...compiled.findings);
    if (compiled.value === undefined) continue;
    facts.set(key, compiled.value.facts);
    const planned = planSchema(key, compiled.value, { root, settings, options: { force: false } });
    found.push(...planned.findings);
    plans.push(planned.value.plan);
  }
  if (facts.size === keys.length) {
    const shared = sharedOutputs(root, facts);
    const planned = planGroup({ group: 'shared', sources: [], ...shared.value }, root, false);
    found.push(...shared.findings, ...planned.findings);
    plans.push(planned.value.plan);
  }
  found.push(...plans.flatMap(writeFindings));
  const possible = plans.filter(({ isBlocked }) => !isBlocked);
  return {
    writes: sortedBy(
      possible.flatMap(({ create, update }) => [...create, ...update]),
      ({ path }) => path,
    ),
    removals: sortedBy(
      possible.flatMap(({ stale }) => stale.map(({ path }) => path)),
      (path) => path,
    ),
    findings: await showFindings(found, readText),
  };
}
