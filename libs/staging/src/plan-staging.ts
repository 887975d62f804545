import type { ResolvedSchema, Table } from '@cdf/catalog';
import { type Checked, type Finding, finding } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import { type Around, openRules } from './apply-rules.ts';
import { renamedUnderAudits } from './audit-names.ts';
import { buildSelect, rowIdOf } from './build-select.ts';
import { claims } from './claims.ts';
import { collisions } from './collisions.ts';
import { modelTests } from './examples/model-tests.ts';
import type { Drafted } from './examples/synthesised.ts';
import { freshnessAudit } from './freshness.ts';
import { bothWrittenAndGenerated, handWritten, type WrittenFile } from './hand-written.ts';
import { auditsOfLosses } from './loss-audits.ts';
import { withModelDefaults } from './model-properties/model-defaults.ts';
import { type Settled, settleModel } from './model-properties/settle-model.ts';
import {
  type ModelSettings,
  mergedSettings,
  modelName,
  modelNameCollisions,
  namesTooLong,
  unusableNames,
} from './model-settings.ts';
import { foldedNames } from './raw-names.ts';
import { relationAudits } from './relation-audits.ts';
import { withRelationReferences } from './relation-references.ts';
import type { Ruleset } from './ruleset.ts';
import { softDelete } from './soft-delete.ts';
import { soundDefaults } from './sound-defaults.ts';
import { stagedTables } from './staged-tables.ts';
import type { Draft, StagedTable, StagingPlan } from './staging-plan.ts';
import { partsOf } from './united-table.ts';
import { unitedTables } from './united-tables.ts';
import { unwritableNames } from './unwritable-names.ts';

/** What a plan may need besides the schema and its rules. */
export interface PlanOptions extends Around {
  /** Models that people wrote, by table. */
  readonly written?: ReadonlyMap<string, WrittenFile>;
}

/**
 * Plans the staging model of every table: the sound defaults, then the rules in order. Parents come before their nested tables,
 * so that keys follow; nothing depends on the order of the tables in the document.
 *
 * @param rulesets  what the schema's own ruleset extends first, itself last; empty when there is none
 * @findings those of the rules and actions; CDF211, CDF303 and CDF309 for names that collide, CDF213 for what cannot be staged soundly
 */
export function planStaging(
  schema: ResolvedSchema,
  rulesets: readonly Ruleset[],
  dialect: Dialect,
  { written = new Map(), ...around }: PlanOptions = {},
): Checked<StagingPlan> {
  const settings = mergedSettings(rulesets);
  const staged = stagedTables(schema, settings.skip, dialect, ({ name }) => written.has(name));
  const parents = new Set(staged.value.filter(hasParentId).map(({ parent }) => parent!.name));
  const allRules = rulesets.flatMap((ruleset) => ruleset.rules);
  const generated = staged.value.filter(({ name }) => !written.has(name));
  const united = unitedTables(allRules, generated, schema, dialect);
  const rules = openRules(allRules, schema, parents, dialect, around);
  const unusable = unusableNames(rulesets);
  const findings: Finding[] = [
    ...unusable,
    ...foldedNames(schema, dialect),
    ...staged.findings,
    ...united.findings,
    ...bothWrittenAndGenerated(schema, written, settings.skip),
  ];
  const modelByTable = new Map<string, StagedTable>();
  const drafted: Drafted[] = [];
  for (const table of staged.value) {
    const above = table.parent && modelByTable.get(table.parent.name);
    const parent = above !== undefined && hasParentId(table) && rowIdOf(above) !== undefined ? above : undefined;
    const file = written.get(table.name);
    if (file !== undefined) {
      const own = handWritten(table, above, file, schema, modelName(table, schema, settings, dialect), dialect);
      findings.push(...own.findings);
      modelByTable.set(table.name, own.value);
      continue;
    }
    if (parent !== above) findings.push(cannotJoin(table, written.get(table.parent!.name)));
    const defaults = soundDefaults(united.value.get(table) ?? table, parent, dialect);
    const ruled = rules.apply(defaults.value);
    const kept = softDelete(ruled.value);
    const asked = withModelDefaults(kept.value, settings, { dialect, schema: schema.key, ...around });
    const settled = settleModel(asked.value, dialect);
    findings.push(...defaults.findings, ...kept.findings, ...ruled.findings);
    findings.push(
      ...unwritableNames(ruled.value),
      ...renamedUnderAudits(ruled.value),
      ...collisions(ruled.value, dialect),
    );
    findings.push(...asked.findings, ...settled.findings);
    if (ruled.value.columns.length === 0) findings.push(noColumnLeft(table));
    const model = finish(settled.value, schema, settings, dialect);
    drafted.push({ model, draft: settled.value.draft });
    modelByTable.set(table.name, model);
  }
  const relations = relationAudits(schema, modelByTable, dialect);
  for (const [name, model] of modelByTable) modelByTable.set(name, withRelationReferences(model, modelByTable));
  const models = schema.tables.flatMap(({ name }) => modelByTable.get(name) ?? []);
  findings.push(...rules.findings(), ...namesTooLong(models, rulesets));
  if (unusable.length === 0) findings.push(...modelNameCollisions(models, rulesets, dialect));
  const rulesetFiles = rulesets.map(({ file }) => file);
  const tests = modelTests(rules.reached(), schema, modelByTable, settings.tests === 'all' ? drafted : [], dialect);
  findings.push(...relations.findings, ...tests.findings);
  const freshness = freshnessAudit(schema, models, dialect);
  const layer = { models, modelByTable, relations: relations.value, freshness, tests: tests.value };
  return { value: { schema, dialect, ...layer, rulesetFiles, skip: settings.skip }, findings };
}

const hasParentId = ({ parent, columns }: Table): boolean =>
  parent !== undefined && columns.some(({ role }) => role === 'parent_id');

function finish(
  { draft: { columns, ...ruled }, ...settled }: Settled,
  schema: ResolvedSchema,
  settings: ModelSettings,
  dialect: Dialect,
): StagedTable {
  // Rules see names as they are stored, because a change of case needs them; what comes out is SQLMesh's spelling.
  const draft = { ...ruled, columns: columns.map((column) => ({ ...column, name: dialect.nameInModel(column.name) })) };
  const claimed = claims(draft);
  const lossAudits = auditsOfLosses(draft, claimed.grain, schema, dialect);
  return {
    ...draft,
    ...claimed,
    ...settled,
    lossAudits,
    model: modelName(draft.table, schema, settings, dialect),
    description: describeModel(draft, claimed.grain, schema),
    isSampled: draft.rows.isSampled === true || draft.parent?.isSampled === true,
    select: buildSelect(draft, schema, dialect),
  };
}

/** Always set: with a description SQLMesh does not take the header comment for one, so a changed header is no change. */
function describeModel(
  { table, columns, description }: Draft,
  grain: readonly string[],
  schema: ResolvedSchema,
): string {
  const what =
    (description ?? table.description)?.replace(/\s+/g, ' ').trim() ||
    `Rows of ${partsOf(table)
      .map(({ name }) => `${schema.dataset}.${name}`)
      .join(', ')} as dlt loads them`;
  const isHistory = columns.some(({ origin }) => origin.kind === 'is_current');
  const rows =
    grain.length > 0
      ? ` One row per ${grain.join(', ')}.`
      : isHistory
        ? ' One row per version, with its period of validity.'
        : '';
  return `${/[.!?]$/.test(what) ? what : `${what}.`}${rows}`;
}

const cannotJoin = (table: Table, written: WrittenFile | undefined): Finding =>
  finding('CDF213', table.place, `Table "${table.name}" cannot join its parent: one of the two has no row id`, {
    hint:
      written === undefined
        ? 'set parquet_normalizer.add_dlt_id in dlt and load again; until then the table is staged by itself'
        : `let "${written.file}" keep the column that dlt knows rows by; until then the table is staged by itself`,
  });

const noColumnLeft = (table: Table): Finding =>
  finding('CDF306', table.place, `No column of table "${table.name}" is left in its staging model`, {
    hint: 'skip the model instead: models: {skip: […]}',
  });
