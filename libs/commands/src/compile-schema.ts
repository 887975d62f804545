import { posix } from 'node:path';
import { type ResolvedSchema, resolveSchema } from '@cdf/catalog';
import type { AcceptedChange } from '@cdf/contract';
import { type Checked, type Finding, finding, type GeneratedFile, isError } from '@cdf/core';
import { migrate, namingOf, readDocument } from '@cdf/document';
import { describeTable, emitters, type TypeScriptOptions } from '@cdf/emit';
import { type Dialect, dialectHint, dialectOf, printTableName } from '@cdf/sql';
import {
  type Judge,
  planStaging,
  type Ruleset,
  readRuleset,
  type StagingPlan,
  type Watch,
  withExtended,
} from '@cdf/staging';
import { type Locator, locator, type TreeMap } from '@cdf/text';
import { acceptedChanges } from './accepted-changes.ts';
import { judged, type KnownVerdicts } from './fragment-judge.ts';
import { heedSignals } from './heed-signals.ts';
import { parseChecked } from './parse-checked.ts';
import { rereadModels } from './reread-models.ts';
import type { SchemaFacts } from './state.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type ReadText, rulesetFile, schemaFile, sharedRulesetFile } from './workspace.ts';
import { writtenModels } from './written-models.ts';

/** One schema, compiled: its outputs, and what others have to know of it. */
export interface CompiledSchema {
  readonly plan: StagingPlan;
  /** Accepted changes of its contract. */
  readonly records: readonly AcceptedChange[];
  /** Unsigned, as the emitters made them. */
  readonly files: readonly GeneratedFile[];
  readonly facts: SchemaFacts;
  /** The files a person edits to change the outputs. */
  readonly sources: readonly string[];
  /** Of the SQL in rules, for the next run. */
  readonly verdicts: KnownVerdicts;
  /** Globs of the tables without a generated staging model. */
  readonly skip: readonly string[];
}

/** How SQL is judged: that of rules by what is known of it first; or all of it, models included, by two readers and nothing else. */
export type Judging = { readonly known: KnownVerdicts } | 'anew';

/** What a schema is compiled from and with. */
export interface CompileInput {
  readonly readText: ReadText;
  /** Folded names of the tables that another schema of the project loads into too. */
  readonly shared: ReadonlySet<string>;
  readonly judging: Judging;
  /** What the project brings to its rules. */
  readonly vocabulary: Vocabulary;
  /** False to leave every ruleset aside. */
  readonly isRuled?: boolean;
  /** Makes a new watch for each planning, because there may be two; only the last counts. */
  readonly watcher?: () => Watch;
}

/**
 * The whole compile, text in and files out: document, catalog, staging plan, outputs. All findings of all stages that could run.
 *
 * @returns undefined as the value when a finding is an error
 */
export async function compileSchema(
  key: string,
  input: CompileInput,
  typescript: TypeScriptOptions | null | undefined,
): Promise<Checked<CompiledSchema | undefined>> {
  const { value: planned, findings: found } = await planSchemaStaging(key, input);
  const { value: records, findings: faults } = await acceptedChanges(key, input.readText);
  const findings = [...found, ...faults];
  if (planned === undefined || faults.some(isError)) return { value: undefined, findings };
  const { plan, verdicts, places } = planned;
  const lineOf = (pointer: string): number => places(pointer, 'key').line;
  const files = emitters.flatMap((emit) =>
    emit({ plan, lineOf, contractVersion: records.length + 1, typescript: typescript ?? undefined }),
  );
  if (input.judging === 'anew') findings.push(...(await rereadModels(plan, files)));
  return {
    value: {
      plan,
      records,
      files,
      facts: factsOf(plan),
      sources: [schemaFile(key), ...plan.rulesetFiles],
      verdicts,
      skip: plan.skip,
    },
    findings,
  };
}

/** The staging layer of one schema, planned. */
export interface PlannedSchema {
  readonly plan: StagingPlan;
  readonly verdicts: KnownVerdicts;
  /** In the contract. */
  readonly places: Locator;
}

/**
 * The compile as far as the staging plan.
 *
 * @returns undefined as the value when a finding is an error
 */
export async function planSchemaStaging(
  key: string,
  { readText, shared, judging, vocabulary, watcher, isRuled = true }: CompileInput,
): Promise<Checked<PlannedSchema | undefined>> {
  // A loop over schemas takes long, and nothing else in it gives way.
  await heedSignals();
  const file = schemaFile(key);
  const text = readText(file) ?? '';
  const document = await parseChecked(text, file, 'schema-file');
  // Before another file is read, so that the text is scanned once for values and places.
  const places = locator(text);
  const rulesets = isRuled ? await openRulesets(key, readText) : { value: [], findings: [] };
  const findings: Finding[] = [...document.findings, ...rulesets.findings, ...vocabulary.check(rulesets.value)];
  if (document.value === undefined || document.findings.some(isError)) return { value: undefined, findings };
  const contract = resolveContract(document.value, key, shared);
  if (contract.value === undefined) return { value: undefined, findings: [...findings, ...contract.findings] };
  const { schema, dialect } = contract.value;
  const written = await writtenModels(schema, dialect, readText);
  findings.push(...written.findings);
  if (written.findings.some(isError)) return { value: undefined, findings };
  findings.push(...contract.findings);
  if (findings.some(isError)) return { value: undefined, findings };
  const planWith = (judge: Judge) =>
    planStaging(schema, rulesets.value, dialect, {
      judge: vocabulary.macros.length === 0 ? judge : allowing(vocabulary.macros, judge),
      watch: watcher?.(),
      written: written.value,
      own: vocabulary.actions,
    });
  const { value: plan, verdicts } = await judged(planWith, judging === 'anew' ? {} : judging.known, judging === 'anew');
  findings.push(...plan.findings);
  if (plan.value === undefined || findings.some(isError)) return { value: undefined, findings };
  return { value: { plan: plan.value, verdicts, places }, findings };
}

const allowing =
  (macros: readonly string[], judge: Judge): Judge =>
  (fragment) =>
    judge({ ...fragment, policy: { ...fragment.policy, macros } });

/** A contract, resolved once for all that need it. Nothing for one that names no destination, or one without a dialect. */
function resolveContract(
  tree: TreeMap,
  key: string,
  shared: ReadonlySet<string>,
): Checked<{ readonly schema: ResolvedSchema; readonly dialect: Dialect } | undefined> {
  const file = schemaFile(key);
  const document = readDocument(migrate(tree, file).value, file);
  if (document.origin === undefined) return { value: undefined, findings: [] };
  const dialect = dialectOf(document.origin.destination.type, namingOf(document.tree));
  if (dialect === undefined) {
    const { type } = document.origin.destination;
    const at = { file, pointer: '/x-cdf/destination/type' };
    return {
      value: undefined,
      findings: [
        finding('CDF602', at, `cdf has no dialect for the destination type "${type}" yet`, { hint: dialectHint(type) }),
      ],
    };
  }
  const schema = resolveSchema(document, key, document.origin, (name) => shared.has(dialect.fold(name)));
  return { value: { schema: schema.value, dialect }, findings: schema.findings };
}

/** The ruleset every schema inherits, the schema's own, and what they extend; every faulty file is reported once. */
async function openRulesets(key: string, readText: ReadText): Promise<Checked<Ruleset[]>> {
  const findings: Finding[] = [];
  const opened = new Map<string, Ruleset | 'absent' | 'faulty'>();
  const open = async (path: string): Promise<void> => {
    if (opened.has(path)) return;
    const text = readText(path);
    if (text === undefined) {
      opened.set(path, 'absent');
      return;
    }
    const parsed = text.trim() === '' ? { value: new Map(), findings: [] } : await parseChecked(text, path, 'staging');
    findings.push(...parsed.findings);
    const isFaulty = parsed.value === undefined || parsed.findings.some(isError);
    const ruleset = isFaulty ? 'faulty' : readRuleset(parsed.value!, path);
    opened.set(path, ruleset);
    if (ruleset === 'faulty') return;
    for (const next of ruleset.extends) await open(next.file);
  };
  const entries: Ruleset[] = [];
  for (const file of [sharedRulesetFile, rulesetFile(key)]) {
    await open(file);
    const entry = opened.get(file);
    if (entry !== undefined && typeof entry !== 'string') entries.push(entry);
  }
  const ordered = withExtended(entries, posix.dirname(rulesetFile(key)), (path) => opened.get(path) ?? 'absent');
  return { value: ordered.value, findings: [...findings, ...ordered.findings] };
}

/**
 * The folded names of the tables of a schema that are in the database; none while its contract has faults, which its own compile
 * reports. Undefined as the dataset for a contract that names none.
 */
export async function tableNames(
  key: string,
  readText: ReadText,
): Promise<{ readonly dataset: string | undefined; readonly tables: readonly string[] }> {
  const file = schemaFile(key);
  const { value: tree, findings } = await parseChecked(readText(file) ?? '', file, 'schema-file');
  if (tree === undefined || findings.some(isError)) return { dataset: undefined, tables: [] };
  const { value: contract } = resolveContract(tree, key, new Set());
  if (contract === undefined) return { dataset: undefined, tables: [] };
  const { schema, dialect } = contract;
  return { dataset: schema.dataset, tables: schema.tables.map(({ name }) => dialect.fold(name)) };
}

function factsOf({ schema, models, dialect }: StagingPlan): SchemaFacts {
  return {
    dataset: schema.dataset,
    destinationType: schema.destination.type,
    naming: schema.naming ?? null,
    loadsTable: schema.tables.some(({ isManaged }) => isManaged) ? schema.loadsTable : null,
    tables: schema.tables.map(({ name }) => dialect.fold(name)),
    models: models.map(({ model }) => dialect.fold(printTableName(model, dialect))),
    shared: schema.tables
      .filter(({ isShared }) => isShared)
      .map((table) => ({ name: dialect.fold(table.name), model: describeTable(table, schema, dialect) })),
  };
}
