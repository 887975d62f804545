import { type Finding, finding, isError, nearestHint } from '@cdf/core';
import { asHandWritten, handWrittenModelFile, stagingModelFile } from '@cdf/emit';
import { newRuleset } from '@cdf/staging';
import { addToList, isTreeList, isTreeMap, parseYaml } from '@cdf/text';
import { applyWrites, type WriteLock, withLock, writeFindings } from '@cdf/write';
import { compileSchema } from './compile-schema.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import { dryWrites, planSchema } from './planned-group.ts';
import type { Outcome } from './report.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import { showLocked } from './show-locked.ts';
import { loadState } from './state.ts';
import { openVocabulary } from './vocabulary.ts';
import { projectReader, rulesetFile, schemaKeys } from './workspace.ts';

/** Ejects a table; without a lock nothing is written. */
export async function ejectAnew(root: string, operand: string, dryRun: boolean): Promise<Outcome> {
  const work = (lock?: WriteLock) => ejectTable(root, operand, lock);
  return dryRun ? work() : showLocked(root, await withLock(root, work), {});
}

async function ejectTable(root: string, operand: string, lock: WriteLock | undefined): Promise<Outcome> {
  const readText = projectReader(root);
  const failed = async (findings: readonly Finding[]): Promise<Outcome> => ({
    findings: await showFindings(findings, readText),
    counts: {},
    written: [],
    removed: [],
  });
  const [key, table] = [operand.slice(0, operand.indexOf('.')), operand.slice(operand.indexOf('.') + 1)];
  const state = loadState(root);
  const { value: settings, findings } = await openProject(root, readText, state);
  const keys = schemaKeys(root);
  const unknown = await unknownSchemas([key], keys);
  const vocabulary = await openVocabulary(root, readText, settings);
  const opened = [...findings, ...vocabulary.findings, ...unknown];
  if (opened.some(isError)) return failed(opened);
  const shared = (await sharedTables(keys, readText)).get(key) ?? nothingShared;
  const judging = { known: state?.schemas[key]?.verdicts ?? {} };
  const compile = (read: typeof readText) =>
    compileSchema(key, { readText: read, shared, judging, vocabulary: vocabulary.value }, settings.typescript);
  const before = await compile(readText);
  if (before.value === undefined) return failed(before.findings);
  const path = handWrittenModelFile(key, table);
  const generated = before.value.files.find((file) => file.path === stagingModelFile(key, table));
  if (generated === undefined) {
    if (readText(path) !== undefined) return { findings: [], counts: {}, written: [], removed: [] };
    return failed([noModel(key, table, before.value.files)]);
  }
  const run = { root, settings, options: { force: false } };
  const current = planSchema(key, before.value, run);
  if (current.value.plan.isBlocked) return failed([...current.findings, ...writeFindings(current.value.plan)]);
  const ruleset = skipping(readText(rulesetFile(key)) ?? '', table, before.value.skip);
  if (ruleset === undefined) return failed([cannotEdit(key, table)]);
  const changed = new Map([
    [path, asHandWritten(generated.content)],
    [rulesetFile(key), ruleset],
  ]);
  const after = await compile(projectReader(root, changed));
  if (after.value === undefined) return failed(after.findings);
  const { value, findings: unread } = planSchema(key, after.value, run, changed);
  const applied = lock === undefined ? dryWrites(value.plan) : applyWrites(lock, [value.plan]);
  const blocked = value.plan.isBlocked ? writeFindings(value.plan) : [];
  const found = [...after.findings, ...unread, ...blocked, ...applied.findings];
  return {
    findings: await showFindings(found, projectReader(root, changed)),
    counts: {},
    written: [...applied.value.written].sort(),
    removed: [...applied.value.removed].sort(),
  };
}

/** The ruleset with the table skipped; what it inherits goes with it, because its own list takes the place of an inherited one. */
function skipping(text: string, table: string, inherited: readonly string[]): string | undefined {
  const start = text.trim() === '' ? `${text}${newRuleset}` : text;
  const edited = addToList(start, ['models', 'skip'], table, inherited);
  const tree = edited === undefined ? null : parseYaml(edited, '').value;
  const models = isTreeMap(tree) ? tree.get('models') : undefined;
  const skip = isTreeMap(models) ? models.get('skip') : undefined;
  return isTreeList(skip) && skip.at(-1) === table ? edited : undefined;
}

const noModel = (key: string, table: string, files: readonly { readonly path: string }[]): Finding => {
  const folder = `models/staging/${key}/`;
  const tables = files.flatMap(({ path }) => (path.startsWith(folder) ? [path.slice(folder.length, -4)] : []));
  const at = { file: `metadata/${key}/schema.yml`, pointer: '/tables' };
  return finding('CDF323', at, `No staging model is generated for "${key}.${table}"`, {
    hint: nearestHint(table, tables),
  });
};

const cannotEdit = (key: string, table: string): Finding =>
  finding('CDF323', { file: rulesetFile(key), pointer: '/models/skip' }, `"${table}" cannot be added here`, {
    hint: `write models: {skip: [${table}]} yourself and run the command again`,
  });
