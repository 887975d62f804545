import { type Finding, isError } from '@cdf/core';
import type { RuleMoment, StagingPlan, Watch } from '@cdf/staging';
import { findSubject, type Moments, type Subject } from '@cdf/trace';
import { planSchemaStaging } from './compile-schema.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import { nothingShared } from './shared-tables.ts';
import { type Side, sideOf } from './side.ts';
import type { Settings } from './state.ts';
import { openVocabulary } from './vocabulary.ts';
import { projectReader, type ReadText, schemaKeys } from './workspace.ts';

/** A table or column that a person names, in its schema's plan. */
export interface OpenedSubject {
  readonly subject: Subject;
  readonly plan: StagingPlan;
  /** What rules did, by table. */
  readonly moments: Moments;
  readonly settings: Settings;
  readonly side: Side;
}

/**
 * Plans the one schema anew, watching its rules, and finds the table or column in it.
 *
 * @param path  `SCHEMA.TABLE` or `SCHEMA.TABLE.COLUMN`
 * @returns the findings where it cannot be found: those of the compile; CDF605 for a schema, CDF611 for a table or column
 */
export async function openSubject(
  root: string,
  path: string,
  readText: ReadText = projectReader(root),
): Promise<OpenedSubject | readonly Finding[]> {
  const project = await openProject(root, readText, undefined);
  const keys = schemaKeys(root);
  // A key is a folder's name and may hold dots.
  const key = keys.filter((one) => path.startsWith(`${one}.`)).sort((a, b) => b.length - a.length)[0];
  if (key === undefined) return unknownSchemas([path.split('.')[0]!], keys);
  const vocabulary = await openVocabulary(root, readText, project.value);
  const opened = [...project.findings, ...vocabulary.findings];
  if (opened.some(isError)) return opened;
  const side = await sideOf(keys, readText, vocabulary.value);
  let moments = new Map<string, RuleMoment[]>();
  const watcher = (): Watch => {
    const seen = new Map<string, RuleMoment[]>();
    moments = seen;
    return (moment) => {
      const { name } = moment.before.table;
      const before = seen.get(name);
      if (before === undefined) seen.set(name, [moment]);
      else before.push(moment);
    };
  };
  const shared = side.shares.get(key) ?? nothingShared;
  const input = { readText, shared, judging: { known: {} }, vocabulary: vocabulary.value, watcher };
  const { value: planned, findings } = await planSchemaStaging(key, input);
  if (planned === undefined) return findings;
  const { plan } = planned;
  const subject = findSubject(path.slice(key.length + 1), plan, moments);
  if ('code' in subject) return [subject];
  return { subject, plan, moments, settings: project.value, side };
}
