import type { AcceptedChange, Change } from '@cdf/contract';
import { type Finding, finding, isError } from '@cdf/core';
import type { ReportedReach } from '@cdf/schemas/report';
import { checkFindings, hasPendingWrites } from '@cdf/write';
import { compileSchema } from './compile-schema.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import type { CheckOptions } from './options.ts';
import { planGroup, planSchema } from './planned-group.ts';
import { readersInShort } from './print-reaches.ts';
import type { Outcome, ShownFinding } from './report.ts';
import { sharedOutputs } from './shared-outputs.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import type { SchemaFacts } from './state.ts';
import { openVocabulary } from './vocabulary.ts';
import { isExpired } from './weigh.ts';
import { projectReader, schemaKeys } from './workspace.ts';

/** Compiles everything in memory and holds it against what is on disk. Reads no state and writes nothing. */
export async function checkAnew(root: string, { schemas, shared, base, today }: CheckOptions): Promise<Outcome> {
  const readText = projectReader(root);
  const project = await openProject(root, readText, undefined);
  const keys = schemaKeys(root);
  const asked = schemas.length === 0 ? keys : schemas;
  const unknown = await unknownSchemas(asked, keys);
  const settings = project.value;
  const vocabulary = await openVocabulary(root, readText, settings);
  const opened = [...project.findings, ...vocabulary.findings];
  const findings: ShownFinding[] = await showFindings([...opened, ...unknown], readText);
  const facts = new Map<string, SchemaFacts>();
  if (!opened.some(isError)) {
    const shares = await sharedTables(keys, readText);
    for (const key of keys.filter((candidate) => shared || asked.includes(candidate))) {
      const tables = shares.get(key) ?? nothingShared;
      const compiled = await compileSchema(
        key,
        { readText, shared: tables, judging: 'anew', vocabulary: vocabulary.value },
        settings.typescript,
      );
      if (compiled.value !== undefined) facts.set(key, compiled.value.facts);
      // What a schema shares depends on the others too, so whoever asks about all asks about its outputs.
      if (!asked.includes(key) && tables.size === 0) continue;
      const plan = compiled.value && planSchema(key, compiled.value, { root, settings, options: { force: false } });
      const outputs = plan === undefined ? [] : [...plan.findings, ...checkFindings(plan.value.plan)];
      const expired = (compiled.value?.records ?? []).filter((record) => isExpired(record, today)).map(hasExpired);
      findings.push(...(await showFindings([...compiled.findings, ...outputs, ...expired], readText)));
    }
    if (shared && facts.size === keys.length) findings.push(...(await checkShared(root, facts)));
  }
  const left = hasPendingWrites(root) ? [interrupted] : [];
  const outcome = { counts: { schemas: asked.length }, written: [], removed: [] };
  if (base === undefined) return { ...outcome, findings: [...findings, ...left] };
  const { changesSince } = await import('./changes-since.ts');
  const since = await changesSince(root, { base, schemas, today, usagesOf: 'anew' });
  const readers = new Map(since.changes.map(({ id, reaches }) => [id, reaches]));
  const undecided = await showFindings(
    since.undecided.map((change) => needsRecord(change, base, readers.get(change.id) ?? [])),
    readText,
  );
  return { ...outcome, findings: [...findings, ...left, ...since.findings, ...undecided], changes: since.changes };
}

const hasExpired = ({ id, expires, place }: AcceptedChange): Finding =>
  finding('CDF504', place, `"${id}" was accepted until ${expires}`, {
    hint: 'take the change back, or accept it anew: remove the line, then "cdf sync --accept"',
  });

/** What is gone is told where it would be. */
const needsRecord = (
  { id, schema, at, reason, grade, rebuild }: Change,
  base: string,
  readers: readonly ReportedReach[],
): Finding => {
  const consequence = grade === 'breaking' ? reason : `SQLMesh rebuilds the ${rebuild}`;
  return finding('CDF502', at, `"${id}" is not accepted. ${consequence}; ${readersInShort(readers)}`, {
    hint: `if it is right, say why: cdf sync ${schema} --no-pull --base ${base} --accept '${id}' --reason '…'`,
  });
};

async function checkShared(root: string, facts: ReadonlyMap<string, SchemaFacts>): Promise<ShownFinding[]> {
  const outputs = sharedOutputs(root, facts);
  const plan = planGroup({ group: 'shared', sources: [], ...outputs.value }, root, false);
  return showFindings([...outputs.findings, ...plan.findings, ...checkFindings(plan.value.plan)], projectReader(root));
}

const interrupted: ShownFinding = {
  code: 'CDF709',
  severity: 'error',
  message: 'A command was interrupted while it wrote',
  file: '.cdf/journal',
  line: null,
  column: null,
  pointer: null,
  hint: 'run "cdf generate": it finishes what was begun',
};
