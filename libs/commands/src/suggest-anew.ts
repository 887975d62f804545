import { type Finding, isError } from '@cdf/core';
import type { ReportedSuggestion } from '@cdf/schemas/report';
import { addRules, type SuggestedRule, suggestRules, type Watch } from '@cdf/staging';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { type CompileInput, planSchemaStaging } from './compile-schema.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import type { Outcome } from './report.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import type { SuggestOptions } from './suggest.ts';
import { openVocabulary } from './vocabulary.ts';
import { projectReader, type ReadText, rulesetFile, schemaKeys } from './workspace.ts';

/** Plans each schema anew, suggests, and keeps what the patched ruleset can be planned with. */
export async function suggestAnew(
  root: string,
  { schemas, profile }: SuggestOptions,
): Promise<{ readonly outcome: Outcome; readonly suggestions: ReportedSuggestion[] }> {
  const readText = projectReader(root);
  const project = await openProject(root, readText, undefined);
  const keys = schemaKeys(root);
  const asked = schemas.length === 0 ? keys : schemas;
  const vocabulary = await openVocabulary(root, readText, project.value);
  const findings: Finding[] = [...project.findings, ...vocabulary.findings, ...(await unknownSchemas(asked, keys))];
  const suggestions: ReportedSuggestion[] = [];
  const shares = findings.some(isError) ? new Map<string, ReadonlySet<string>>() : await sharedTables(keys, readText);
  for (const key of findings.some(isError) ? [] : asked) {
    const input = {
      readText,
      shared: shares.get(key) ?? nothingShared,
      judging: { known: {} },
      vocabulary: vocabulary.value,
    };
    const deduplicated = new Set<string>();
    const watch: Watch = ({ calls, before }) => {
      if (calls.some(({ after }) => after.rows.dedupe !== undefined)) deduplicated.add(before.table.name);
    };
    const planned = await planSchemaStaging(key, { ...input, watcher: () => watch });
    findings.push(...planned.findings.filter(isError));
    if (planned.value === undefined) continue;
    const rules = suggestRules(planned.value.plan, profile, deduplicated);
    const suggestion = await patched(key, rules, input);
    if (suggestion !== undefined) suggestions.push(suggestion);
  }
  const outcome = { findings: await showFindings(findings, readText), counts: {}, written: [], removed: [] };
  return { outcome, suggestions };
}

/** A rule that the whole does not take, such as one whose name collides, is left out: a patch is valid or is not given. */
async function patched(
  key: string,
  rules: readonly SuggestedRule[],
  input: CompileInput,
): Promise<ReportedSuggestion | undefined> {
  const file = rulesetFile(key);
  const before = input.readText(file);
  const isFit = async (some: readonly SuggestedRule[]): Promise<boolean> => {
    const text = addRules(before, some);
    const read: ReadText = (path) => (path === file ? text : input.readText(path));
    const { value } = await planSchemaStaging(key, { ...input, readText: read });
    return text !== undefined && value !== undefined;
  };
  const kept: SuggestedRule[] = (await isFit(rules)) ? [...rules] : [];
  if (kept.length === 0) for (const rule of rules) if (await isFit([...kept, rule])) kept.push(rule);
  if (kept.length === 0) return undefined;
  const after = addRules(before, kept)!;
  const from = before === undefined ? '/dev/null' : `a/${file}`;
  const patch = createTwoFilesPatch(from, `b/${file}`, before ?? '', after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return { file, patch, rules: kept.map(({ name, evidence }) => ({ name, evidence: evidence.join('; ') })) };
}
