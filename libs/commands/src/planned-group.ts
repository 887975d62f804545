import type { Checked, GeneratedFile } from '@cdf/core';
import { type AppliedWrites, planWrites, readOutputs, sign, type WritePlan } from '@cdf/write';
import type { CompiledSchema } from './compile-schema.ts';
import type { GenerateOptions } from './options.ts';
import { foldersOf } from './outputs-digest.ts';
import type { Settings } from './state.ts';

/**
 * Plans the writes of one schema's outputs: all of them or none.
 *
 * @param own  files of people that change with them, by path
 */
export function planSchema(
  key: string,
  { files, sources }: CompiledSchema,
  run: {
    readonly root: string;
    readonly settings: Settings;
    readonly options: Pick<GenerateOptions, 'force'>;
  },
  own: ReadonlyMap<string, string> = new Map(),
): Checked<PlannedGroup> {
  const folders = foldersOf(key, run.settings);
  return planGroup({ group: key, sources, files, folders }, run.root, run.options.force, own);
}

interface Group {
  readonly group: string;
  readonly sources: readonly string[];
  readonly files: readonly GeneratedFile[];
  readonly folders: readonly string[];
}

/** A plan, and the texts it was made from. */
export interface PlannedGroup {
  readonly plan: WritePlan;
  readonly present: ReadonlyMap<string, string>;
}

/** Signs files and holds them against what stands in their folders. */
export function planGroup(
  { group, sources, files, folders }: Group,
  root: string,
  force: boolean,
  own: ReadonlyMap<string, string> = new Map(),
): Checked<PlannedGroup> {
  const signed = files.map(({ path, content }) => ({ path, content: sign(path, content) }));
  const desired = [...signed, ...[...own].map(([path, content]) => ({ path, content }))];
  const { value: present, findings } = readOutputs(root, { folders, files: desired.map(({ path }) => path) });
  const plan = planWrites({ group, sources, desired, present, unsignedAllowed: new Set(own.keys()), force });
  return { value: { plan, present }, findings };
}

/** What stands in the folders once the plan was carried out. */
export function afterwards({ plan, present }: PlannedGroup): ReadonlyMap<string, string> {
  const after = new Map(present);
  for (const { path } of plan.stale) after.delete(path);
  for (const { path, content } of [...plan.create, ...plan.update]) after.set(path, content);
  return after;
}

/** What applying a plan would do. */
export function dryWrites(plan: WritePlan): Checked<AppliedWrites> {
  const written = plan.isBlocked ? [] : [...plan.create, ...plan.update].map(({ path }) => path);
  return { value: { written, removed: plan.isBlocked ? [] : plan.stale.map(({ path }) => path) }, findings: [] };
}
