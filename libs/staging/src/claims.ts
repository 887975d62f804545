import type { Certainty } from '@cdf/catalog';
import { isAsInSource } from './layers.ts';
import type { Audit, AuditValue, Draft, StagedColumn } from './staging-plan.ts';

/** What may be said of a staging model: its grain, whose grain it refers to, and the audits that hold. */
export interface Claims {
  readonly grain: readonly string[];
  readonly references: readonly (readonly string[])[];
  readonly audits: readonly Audit[];
}

/** Columns that may tell rows apart, and how sure that is after every rule. */
interface Candidate {
  readonly columns: readonly StagedColumn[];
  readonly certainty: Certainty;
}

/**
 * Claims only what dlt keeps true. A candidate that dlt keeps always is the grain and blocks. A primary key that dlt keeps in
 * ordinary use is audited without blocking, and so are the others where there is no grain. One whose columns a rule dropped or
 * changed is not claimed.
 */
export function claims(draft: Draft): Claims {
  const key = primaryKey(draft);
  const vouched = ruled(draft);
  const candidates = [...vouched, key, position(draft), rowId(draft)]
    .filter((candidate) => candidate !== undefined)
    .filter((one, index, all) => all.findIndex((other) => sameColumns(one, other)) === index);
  const grain = candidates.find(({ certainty }) => certainty === 'always')?.columns ?? [];
  const doubtful = candidates.filter(
    (candidate) =>
      candidate.certainty === 'usually' && (candidate === key || vouched.includes(candidate) || grain.length === 0),
  );
  const isHistory = draft.columns.some(({ origin }) => origin.kind === 'is_current');
  const required = draft.columns.filter(
    (column) => !column.nullable && !grain.includes(column) && column.origin.kind === 'source',
  );
  return {
    grain: names(grain),
    references: references(draft),
    audits: [
      ...(grain.length === 0 ? [] : [notNull(grain, true), unique(grain, true)]),
      ...doubtful.map(({ columns }) => unique(columns, false)),
      ...(isHistory ? historyAudits(draft) : []),
      ...requiredAudits(required),
      ...accepted(draft),
      ...asked(draft),
      ...ofLosses(draft),
    ],
  };
}

/** What rules made of a column's values, where they left a list of them; a rule that asks for the same list says it itself. */
const accepted = (draft: Draft): Audit[] =>
  draft.columns.flatMap(({ name, origin, acceptedValues = [] }): Audit[] => {
    const isSaid = draft.audits.some(
      (audit) =>
        audit.name === 'accepted_values' &&
        audit.columns.includes(origin) &&
        isSameList(audit.arguments?.is_in, acceptedValues),
    );
    if (acceptedValues.length === 0 || origin.kind === 'parent' || isSaid) return [];
    return [{ name: 'accepted_values', columns: [name], arguments: { is_in: acceptedValues }, blocking: true }];
  });

function isSameList(list: AuditValue | undefined, values: readonly AuditValue[]): boolean {
  if (typeof list !== 'object') return false;
  const [left, right] = [new Set<AuditValue>(list), new Set(values)];
  return left.size === right.size && values.every((value) => left.has(value));
}

/** dlt writes the row id into every row; what else it calls never NULL, it may have called so after rows were there. */
const requiredAudits = (required: readonly StagedColumn[]): Audit[] =>
  [true, false].flatMap((blocking) => {
    const columns = required.filter((column) => isRowId(column) === blocking);
    return columns.length === 0 ? [] : [notNull(columns, blocking)];
  });

const isRowId = ({ origin }: StagedColumn): boolean => origin.kind === 'source' && origin.column.role === 'row_id';

/** For each column that may lose values, where a rule asks for it; the query is in `loss-audits.ts`. */
const ofLosses = ({ columns }: Draft): Audit[] =>
  columns.flatMap(({ name, losses = [] }) =>
    losses.length === 0
      ? []
      : [{ name: 'cdf_no_loss', columns: [name], blocking: losses.some(({ blocking }) => blocking) }],
  );

/** Audits of rules, under the names their columns have now; one whose column was dropped is asked no more. */
const asked = ({ audits, columns }: Draft): Audit[] =>
  audits.flatMap(({ columns: origins, reads: _, ...audit }) => {
    const names = origins.map((origin) => columns.find((column) => column.origin === origin)?.name);
    return names.includes(undefined) ? [] : [{ ...audit, columns: names.map((name) => name!) }];
  });

/**
 * Keys that rules made of the staged values, so that it does not matter what those do to the source's. Only SQL comes after rows
 * were told apart.
 */
const ruled = (draft: Draft): (Candidate | undefined)[] =>
  draft.keys.map(({ columns, certainty }) => {
    const isOfDedupe = draft.rows.dedupe?.by.every(({ origin }) => columns.includes(origin));
    if (isOfDedupe && !columns.every((origin) => isAsInSource(origin, draft))) return undefined;
    const present = columns.map((origin) => draft.columns.find((column) => column.origin === origin));
    return present.every((column) => column !== undefined) ? { columns: present, certainty } : undefined;
  });

const sameColumns = (a: Candidate, b: Candidate): boolean =>
  a.columns.length === b.columns.length && a.columns.every((column) => b.columns.includes(column));

function primaryKey(draft: Draft): Candidate | undefined {
  const { primaryKey: key } = draft.table.keys;
  return key === undefined
    ? undefined
    : candidate(
        key.columns.map((name) => ownColumn(draft, name)),
        key.certainty,
      );
}

function rowId(draft: Draft): Candidate | undefined {
  const { rowId: key } = draft.table.keys;
  return key === undefined
    ? undefined
    : candidate(
        key.columns.map((name) => ownColumn(draft, name)),
        key.certainty,
      );
}

/** A nested row is known by its parent's grain and its place in the list. */
function position(draft: Draft): Candidate | undefined {
  const { parent, table } = draft;
  if (parent === undefined || table.keys.position === undefined || parent.grain.length === 0) return undefined;
  const above = parent.grain.map((name) =>
    draft.columns.find(({ origin }) => origin.kind === 'parent' && origin.column.name === name),
  );
  const own = draft.columns.find(({ origin }) => origin.kind === 'source' && origin.column.role === 'list_index');
  return candidate([...above, own], table.keys.position.certainty);
}

function candidate(columns: readonly (StagedColumn | undefined)[], certainty: Certainty): Candidate | undefined {
  const present = columns.filter((column) => column !== undefined);
  return present.length === columns.length && present.every(({ keepsValues }) => keepsValues)
    ? { columns: present, certainty }
    : undefined;
}

const ownColumn = (draft: Draft, name: string): StagedColumn | undefined =>
  draft.columns.find(({ origin }) => origin.kind === 'source' && origin.column.name === name);

/** scd2 keeps every version: a key has one row per period and one current row, unless the source sends it twice in a batch. */
function historyAudits(draft: Draft): Audit[] {
  const key = primaryKey(draft)?.columns ?? [];
  const from = draft.columns.find(({ origin }) => origin.kind === 'source' && origin.column.role === 'valid_from');
  const current = draft.columns.find(({ origin }) => origin.kind === 'is_current');
  if (key.length === 0 || from === undefined || current === undefined) return [];
  return [unique([...key, from], false), { ...unique(key, false), condition: current.name }];
}

/** The grain of each model above, under the names it has here. */
function references({ parent, columns }: Draft): (readonly string[])[] {
  if (parent === undefined) return [];
  const here = (name: string): string | undefined =>
    columns.find(({ origin }) => origin.kind === 'parent' && origin.column.name === name)?.name;
  return [...parent.references, ...(parent.grain.length === 0 ? [] : [parent.grain])].flatMap((set) => {
    const brought = set.map(here).filter((name) => name !== undefined);
    return brought.length === set.length ? [brought] : [];
  });
}

const names = (columns: readonly StagedColumn[]): string[] => columns.map(({ name }) => name);

const notNull = (columns: readonly StagedColumn[], blocking: boolean): Audit => ({
  name: 'not_null',
  columns: names(columns),
  blocking,
});

const unique = (columns: readonly StagedColumn[], blocking: boolean): Audit => ({
  name: columns.length === 1 ? 'unique_values' : 'unique_combination_of_columns',
  columns: names(columns),
  blocking,
});
