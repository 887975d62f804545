import type { Certainty, Column, LogicalType, ResolvedSchema, Table } from '@cdf/catalog';
import type { Place } from '@cdf/core';
import type { Dialect, Expression, Select, TableName } from '@cdf/sql';
import type { ModelTest } from './examples/model-test.ts';
import type { LossAudit } from './loss-audits.ts';
import type { ModelKind } from './model-properties/model-kind.ts';
import type { AskedProperty, ModelProperty } from './model-properties/property-value.ts';
import type { RelationAudit } from './relation-audits.ts';
import type { StandaloneAudit } from './standalone-audit.ts';

/** The staging layer of one schema: one model for each table that is staged. Everything an emitter prints is decided here. */
export interface StagingPlan {
  readonly schema: ResolvedSchema;
  readonly dialect: Dialect;
  /** Sorted by table name. */
  readonly models: readonly StagedTable[];
  readonly modelByTable: ReadonlyMap<string, StagedTable>;
  /** In order of the tables. */
  readonly relations: readonly RelationAudit[];
  /** Says when the schema was loaded too long ago, where a rule asks for that. */
  readonly freshness: StandaloneAudit | undefined;
  /** In order of the rules, then of the tables that no example is of. */
  readonly tests: readonly ModelTest[];
  /** Files of the rulesets that were applied, in order, POSIX and relative to the project folder. */
  readonly rulesetFiles: readonly string[];
  /** Globs of the tables without a generated staging model. */
  readonly skip: readonly string[];
}

/** Every audit that has a file of its own: those that belong to no model, then those of models. */
export const auditFiles = ({ relations, freshness, models }: StagingPlan): readonly (StandaloneAudit | LossAudit)[] => [
  ...relations,
  ...(freshness === undefined ? [] : [freshness]),
  ...models.flatMap(({ lossAudits }) => lossAudits),
];

/** One staging model. */
export interface StagedTable {
  /** As one table, where rules unite several. */
  readonly table: Table;
  readonly model: TableName;
  /** The staging model a nested table joins. */
  readonly parent: StagedTable | undefined;
  /** In output order. */
  readonly columns: readonly StagedColumn[];
  readonly description: string;
  readonly kind: ModelKind;
  readonly owner: string | undefined;
  readonly tags: readonly string[];
  /** Rules of SQLMesh's linter that a ruleset turns off here. */
  readonly ignoredRules: readonly string[];
  /** Other properties of the MODEL block that rulesets set, in its order. */
  readonly properties: readonly ModelProperty[];
  /** Why rows that were there may change or go; undefined where they never do. */
  readonly whyRowsChange: string | undefined;
  /** Names of the staged columns that tell rows apart, always; empty when nothing is sure to. */
  readonly grain: readonly string[];
  /** Column sets that are the grain of another staging model. */
  readonly references: readonly (readonly string[])[];
  readonly audits: readonly Audit[];
  /** Those of its audits that look for values an action made NULL. */
  readonly lossAudits: readonly LossAudit[];
  /** What rules say its rows refer to. */
  readonly relations: readonly RuledRelation[];
  /** How many hours ago the newest load may have finished. */
  readonly maxAgeHours?: number;
  /** A rule takes some of its rows only, or of those it is nested in. */
  readonly isSampled: boolean;
  /** Undefined where a person writes the model. */
  readonly select: Select | undefined;
}

/** One column of a staging model. */
export interface StagedColumn {
  readonly name: string;
  readonly origin: ColumnOrigin;
  /** What the value is made of, where an action made it of other columns, or of others besides. */
  readonly ingredients?: readonly ColumnOrigin[];
  readonly expression: Expression;
  /** dlt's type of the value, undefined where only the destination's own type is known. */
  readonly type: LogicalType | undefined;
  /** The destination's type, as the dialect spells it. */
  readonly sqlType: string;
  readonly nullable: boolean;
  readonly description: string | undefined;
  /** Different values of the origin are different values here, so that what is unique there is unique here. */
  readonly keepsValues: boolean;
  /** Every value there can be besides NULL, where a rule settled that. */
  readonly acceptedValues?: readonly Scalar[] | undefined;
  /** Set when actions made the value, or all it is made of, say nothing about a person any more. */
  readonly isAnonymous?: true | undefined;
  /** What actions made NULL, where a rule asks for an audit of that. */
  readonly losses?: readonly Loss[];
  /** Set where it is, in a layer, what an action made NULL of another column. Only an audit reads it. */
  readonly isLost?: true;
  /** What rules did to the column, in order. */
  readonly steps: readonly Step[];
}

/** A value that an action may make NULL though it was not. */
export interface Loss {
  /** The value before the action where it was lost, else NULL; over the same columns as the column's expression. */
  readonly value: Expression;
  /** False: SQLMesh warns of it and goes on. */
  readonly blocking: boolean;
}

/** Where a staged column comes from. The object is the column's identity: it stays the same through every rule. */
export type ColumnOrigin =
  | { readonly kind: 'source'; readonly column: Column }
  | { readonly kind: 'parent'; readonly column: StagedColumn; readonly model: StagedTable }
  | { readonly kind: 'loaded_at' }
  | { readonly kind: 'computed'; readonly from: readonly ColumnOrigin[] }
  | { readonly kind: 'is_current'; readonly validTo: Column };

/** What the value of a column is made of. */
export const ingredientsOf = ({
  origin,
  ingredients = [origin],
}: Pick<StagedColumn, 'origin' | 'ingredients'>): readonly ColumnOrigin[] => ingredients;

/** True when the value goes back to a column of the kind, through any number of parents. */
export const comesFrom = (origin: ColumnOrigin, kind: ColumnOrigin['kind']): boolean =>
  origin.kind === kind || (origin.kind === 'parent' && comesFrom(origin.column.origin, kind));

/** `isAnonymous` of a value made of these columns and of nothing else. */
export const anonymousOf = (columns: readonly StagedColumn[]): true | undefined =>
  columns.every(({ isAnonymous }) => isAnonymous) || undefined;

/** One thing a rule did to a column. */
export interface Step {
  readonly action: string;
  readonly rule: string | undefined;
  readonly at: Place;
  readonly before: string;
  readonly after: string;
}

/** A SQLMesh audit of a staging model. */
export interface Audit {
  /** One of SQLMesh's built-in audits, lower case, or `cdf_no_loss`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Further arguments by name. */
  readonly arguments?: Readonly<Record<string, AuditValue>>;
  /** A condition in SQL a person wrote, over the columns under the names they have. */
  readonly criterion?: string;
  /** Only rows for which this boolean column is true. */
  readonly condition?: string;
  /** False for what dlt's ordinary use may break: SQLMesh then warns and goes on. */
  readonly blocking: boolean;
}

/** A constant in a rule. */
export type Scalar = string | number | boolean;

/** A constant, or a list of them. */
export type AuditValue = Scalar | readonly Scalar[];

/** An audit a rule asks for. Columns are meant by their identity; it goes with them. */
export interface RuledAudit extends Omit<Audit, 'columns' | 'condition'> {
  readonly columns: readonly ColumnOrigin[];
  /** The columns as SQL a person wrote names them, and where it stands: a column may not change its name any more. */
  readonly reads?: { readonly columns: readonly StagedColumn[]; readonly at: Place };
}

/** Columns of a staging model that refer to those of another. */
export interface RuledRelation {
  readonly columns: readonly ColumnOrigin[];
  /** The raw table whose staging model is meant. */
  readonly to: string;
  /** By their names in that model; undefined for its key. */
  readonly referencedColumns: readonly string[] | undefined;
  /** SQLMesh is to join them. */
  readonly isReference: boolean;
  readonly at: Place;
}

/** A staged table while rules work on it. */
export interface Draft {
  readonly table: Table;
  /** What a rule says the table is. */
  readonly description?: string;
  readonly parent: StagedTable | undefined;
  /** Over the last layer, or over the source where there is none. */
  readonly columns: readonly StagedColumn[];
  /** What SQL that people wrote reads by name, the innermost first. */
  readonly layers: readonly Layer[];
  /** Predicates that people wrote, over the last layer. */
  readonly conditions: readonly Expression[];
  /** Columns that rules took out. */
  readonly lost: readonly LostColumn[];
  /** Which rows stay, apart from what the parent leaves. Whatever order rules say it in, dedupe comes before every filter. */
  readonly rows: RowRules;
  /** Keys that rules made or vouch for, before those that dlt knows. */
  readonly keys: readonly RuledKey[];
  /** Audits that rules ask for. */
  readonly audits: readonly RuledAudit[];
  readonly relations: readonly RuledRelation[];
  /** How many hours ago the newest load may have finished. */
  readonly maxAgeHours?: number;
  /** Properties of the MODEL block that rules set, by SQLMesh's names. */
  readonly properties: ReadonlyMap<string, AskedProperty>;
}

/** Columns as they were at some step, and the rows that stay, in a common table expression of their own. */
export interface Layer {
  readonly columns: readonly StagedColumn[];
  readonly conditions: readonly Expression[];
}

/** A column that is not there any more, under its last name, and what took it out. */
export interface LostColumn {
  readonly name: string;
  readonly rule: string | undefined;
  readonly at: Place;
}

/** What rules do to rows. Columns are snapshots: the column of the same origin is meant, as it is after every rule. */
export interface RowRules {
  readonly dedupe?: Dedupe;
  /** Predicates over the source columns, qualified with `src`; a row stays when all are true. */
  readonly filters: readonly Expression[];
  /** Rows of finished loads only. */
  readonly isCommittedOnly?: true;
  /** Rows whose load finished in the interval that is evaluated, by this time. */
  readonly interval?: Expression;
  /** The tables whose rows are taken together, by their names. They are one source before any rule. */
  readonly unites?: readonly string[];
  /** The filters leave out what the source deleted. */
  readonly dropsDeleted?: true;
  /** The filters leave out most rows, to have fewer. */
  readonly isSampled?: true;
}

/** One row for each key: the first in an order. */
export interface Dedupe {
  readonly by: readonly StagedColumn[];
  readonly order: readonly { readonly column: StagedColumn; readonly direction: 'asc' | 'desc' }[];
  /** False: rows with a NULL in the key go. True: all of them stay. */
  readonly keepsNullKeys: boolean;
}

/** Columns that tell rows apart, by their identity. */
export interface RuledKey {
  readonly columns: readonly ColumnOrigin[];
  readonly certainty: Certainty;
}

/** A draft no rule has touched. */
export const newDraft = (table: Table, parent: StagedTable | undefined, columns: readonly StagedColumn[]): Draft => ({
  table,
  parent,
  columns,
  layers: [],
  conditions: [],
  lost: [],
  rows: { filters: [] },
  keys: [],
  audits: [],
  relations: [],
  properties: new Map(),
});
