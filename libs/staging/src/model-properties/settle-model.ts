import { type Checked, type Finding, finding, type Place } from '@cdf/core';
import { column as columnOf, type Dialect, type Expression, fillColumn, raw } from '@cdf/sql';
import { isAsInSource, overSource } from '../layers.ts';
import { comesFrom, type Draft, type StagedColumn, type StagedTable } from '../staging-plan.ts';
import type { AskedKind, ModelKind } from './model-kind.ts';
import type { AskedColumn, ModelProperty } from './property-value.ts';
import { whyRowsChange } from './rows-change.ts';
import { sqlmeshProperties } from './sqlmesh-properties.ts';

/** What the MODEL block says besides what follows from the columns. */
export type Settled = Pick<StagedTable, 'kind' | 'owner' | 'tags' | 'ignoredRules' | 'properties' | 'whyRowsChange'> & {
  /** With the rows of an interval only, where the kind is incremental. */
  readonly draft: Draft;
};

/**
 * The properties of the MODEL block once every rule was applied, columns under the names they have now.
 *
 * @findings CDF315 for a column that a later rule dropped, and for an incremental kind where rows may change
 */
export function settleModel(draft: Draft, dialect: Dialect): Checked<Settled> {
  const findings: Finding[] = [];
  const why = whyRowsChange(draft);
  let settled = draft;
  let kind: ModelKind = { name: 'VIEW' };
  const properties: ModelProperty[] = [];
  // The kind is the first of them: others depend on it.
  for (const { name } of sqlmeshProperties) {
    const asked = draft.properties.get(name);
    if (asked === undefined) continue;
    const { value, at } = asked;
    if (value.shape === 'kind') {
      const made = ofKind(value.asked, at, draft, why);
      if ('code' in made) findings.push(made);
      else ({ kind, draft: settled } = made);
    } else if (value.shape === 'columns') {
      const columns = value.columns.map((one) => named(one, name, at, draft, dialect));
      findings.push(...columns.filter((one) => 'code' in one));
      if (kind.name === 'VIEW' && !kind.isMaterialized) findings.push(ofNoView(name, at));
      properties.push({ name, value: { shape: 'columns', columns: columns.filter((one) => 'kind' in one) } });
    } else properties.push({ name, value });
  }
  const words = (name: string): readonly string[] => {
    const value = draft.properties.get(name)?.value;
    return value?.shape === 'words' ? value.words : [];
  };
  const owner = draft.properties.get('owner')?.value;
  return {
    value: {
      draft: settled,
      kind,
      owner: owner?.shape === 'text' ? owner.text : undefined,
      tags: words('tags'),
      ignoredRules: words('ignored_rules'),
      properties: properties.filter(({ name }) => !own.has(name)),
      whyRowsChange: why,
    },
    findings,
  };
}

/** @source SQLMesh `core/model/meta.py`, `_root_validator` */
const ofNoView = (property: string, at: Place): Finding =>
  finding('CDF315', at, `A view has no "${property}"`, { hint: 'let the rule say kind: full as well' });

/** Said in fields of their own. */
const own: ReadonlySet<string> = new Set(['kind', 'owner', 'tags', 'ignored_rules']);

function named(
  { origin, sql }: AskedColumn,
  property: string,
  at: Place,
  { columns }: Draft,
  dialect: Dialect,
): Expression | Finding {
  const column = columns.find((one) => one.origin === origin);
  if (column === undefined)
    return finding('CDF315', at, `A later rule drops a column of "${property}"`, {
      hint: 'take it out of the property, or keep the column',
    });
  return sql === undefined ? columnOf(column.name) : raw(fillColumn(sql, column.name, dialect).text, [column.name]);
}

function ofKind(
  { kind, options }: AskedKind,
  at: Place,
  draft: Draft,
  whyChange: string | undefined,
): { readonly kind: ModelKind; readonly draft: Draft } | Finding {
  if (kind === 'full') return { kind: { name: 'FULL' }, draft };
  if (kind === 'view') {
    const isMaterialized = options.some(([name, value]) => name === 'materialized' && value === true);
    return { kind: { name: 'VIEW', ...(isMaterialized ? { isMaterialized } : {}) }, draft };
  }
  const loaded = draft.columns.find(({ origin }) => comesFrom(origin, 'loaded_at'));
  const why = whyChange === undefined ? whyNoTime(loaded, draft) : `its rows may change or go: ${whyChange}`;
  if (why !== undefined)
    return finding('CDF315', at, `The model of "${draft.table.name}" cannot be incremental: ${why}`, {
      hint: 'leave the table out of the rule, or let the kind be view or full',
    });
  const interval = overSource(draft).find(({ origin }) => origin === loaded!.origin)!.expression;
  return {
    kind: { name: 'INCREMENTAL_BY_TIME_RANGE', timeColumn: loaded!.name, options },
    draft: {
      ...draft,
      rows: { ...draft.rows, interval },
      columns: draft.columns.map((one) => (one === loaded ? { ...one, nullable: false } : one)),
    },
  };
}

/** Why the model has no time to take its rows by. */
function whyNoTime(loaded: StagedColumn | undefined, draft: Draft): string | undefined {
  if (loaded === undefined) return 'it has no loaded_at';
  const changed = [...loaded.steps, ...(loaded.origin.kind === 'parent' ? inheritedSteps(loaded) : [])].find(
    ({ action, after }) => !['rename', 'describe'].includes(action) && !(action === 'loaded_at' && isCommit(after)),
  );
  if (changed?.action === 'loaded_at') return 'loaded_at is the beginning of a load, and its rows come later';
  if (changed !== undefined || !isAsInSource(loaded.origin, draft)) return 'a rule changes loaded_at';
  return undefined;
}

const isCommit = (expression: string): boolean => expression === 'loads.loaded_at';

function inheritedSteps({ origin }: StagedColumn): StagedColumn['steps'] {
  return origin.kind === 'parent' ? [...origin.column.steps, ...inheritedSteps(origin.column)] : [];
}
