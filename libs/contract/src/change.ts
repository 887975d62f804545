import type { Deprecation } from '@cdf/catalog';
import type { Place } from '@cdf/core';
import type { LikelyRename } from './likely-renames.ts';
import type { Model, ModelColumn, RawColumn, RawTable } from './surface.ts';

/** What a change does to SQL and TypeScript of those who read it. */
export type Grade = 'breaking' | 'risky' | 'safe';

/**
 * What SQLMesh does about a change: nothing; the virtual layer or audits only; views created anew; the model itself; the model and
 * everything below it, incremental models from their start.
 * @source `sqlmesh plan` of SQLMesh 0.236 on each kind of change
 */
export type Rebuild = (typeof rebuilds)[number];

/** Each with all that those before it are. */
export const rebuilds = ['nothing', 'metadata', 'views', 'model', 'model and below'] as const;

/** A raw table, a staging model, or a column of one. */
export interface ChangeSubject {
  readonly layer: 'raw' | 'staged';
  /** The raw table's name, in both layers. */
  readonly table: string;
  readonly column?: string;
}

/** One difference of two surfaces. */
export interface Change {
  /** `path:rule`: what a person accepts. */
  readonly id: string;
  readonly rule: string;
  readonly grade: Grade;
  readonly rebuild: Rebuild;
  /** The schema's key, which may hold a point of its own. */
  readonly schema: string;
  /** `schema.table`, `schema.table.column`; of a staging model with its own column names. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
  /** In the files after the change; of what is gone, in those before it. */
  readonly at: Place;
  readonly isGone: boolean;
  readonly isNew: boolean;
  /** What it is about, by the name it had; by its own where it is new. */
  readonly subject: ChangeSubject;
  /** Of a staged column that is not just the table's own of its name: the raw columns it is made of, before the change and after. */
  readonly from?: readonly string[];
  /** What it may be called now. */
  readonly likely?: LikelyRename;
  /** Of what is gone: how it was deprecated before. */
  readonly deprecated?: Deprecation;
  /** The day is past after which it was to go: that is the decision. */
  readonly isAnnounced?: true;
  /** Its grade is the project's, in place of the rule's. */
  readonly isGradedByProject?: true;
}

/** The same thing in two surfaces; undefined on one side where it is new or gone. */
export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** What rules look at. */
export interface Subjects {
  readonly table: RawTable;
  readonly column: RawColumn;
  readonly model: Model;
  readonly 'model column': ModelColumn;
}

/** What was there before and after, as a person reads it; null for nothing. */
export interface Found {
  readonly before: string | null;
  readonly after: string | null;
  readonly deprecated?: Deprecation;
}

/** One kind of change. */
export interface ChangeRule<S extends keyof Subjects> {
  readonly name: string;
  readonly grade: Grade;
  readonly rebuild: Rebuild;
  /** Why it has its grade, for a reader who meets it for the first time. */
  readonly reason: string;
  /**
   * Not told where the raw table, or a raw column that the staged one is made of, has one of these changes: it is the same change, and
   * what SQLMesh does about it is the greater of the two answers.
   */
  readonly follows?: readonly string[];
  readonly find: (pair: Pair<Subjects[S]>) => Found | undefined;
}
