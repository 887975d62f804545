import type { Deprecation, LogicalType } from '@cdf/catalog';
import type { Place } from '@cdf/core';
import type { Audit } from '@cdf/staging';

/** What others build on in one schema: its raw tables, as the external models list them, and its staging models. */
export interface Surface {
  /** The schema's key. */
  readonly schema: string;
  readonly tables: ReadonlyMap<string, RawTable>;
  /** By the name of the raw table. */
  readonly models: ReadonlyMap<string, Model>;
}

/** A raw table. */
export interface RawTable {
  readonly name: string;
  /** Its full name in the dialect. */
  readonly sqlName: string;
  readonly renamedFrom: string | undefined;
  readonly description: string | undefined;
  readonly parent: string | undefined;
  readonly writeDisposition: string;
  readonly mergeStrategy: string | undefined;
  readonly primaryKey: readonly string[];
  /** As `columns -> table(columns)`, sorted. */
  readonly relations: readonly string[];
  /** Audits of the external model that people wrote, each as JSON. */
  readonly audits: readonly string[];
  /** Keys and values of what else people wrote of SQLMesh's metadata, as JSON, sorted. */
  readonly sqlmesh: ReadonlyMap<string, string>;
  readonly deprecated: Deprecation | undefined;
  /** There is TypeScript of it. */
  readonly hasRowTypes: boolean;
  readonly columns: ReadonlyMap<string, RawColumn>;
  readonly place: Place;
}

/** A column of a raw table. */
export interface RawColumn {
  readonly name: string;
  readonly renamedFrom: string | undefined;
  readonly type: LogicalType;
  /** As the destination spells it. */
  readonly sqlType: string;
  readonly nullable: boolean;
  readonly description: string | undefined;
  /** True, or the kind of personal data. */
  readonly personal: string | true | undefined;
  readonly isVariant: boolean;
  /** Its TypeScript type, where drivers return such a value in more than one form. */
  readonly form: string | undefined;
  readonly deprecated: Deprecation | undefined;
  readonly place: Place;
}

/** A staging model. */
export interface Model {
  readonly table: string;
  readonly sqlName: string;
  readonly description: string;
  readonly owner: string | undefined;
  readonly tags: readonly string[];
  /** SQLMesh's name of it. */
  readonly kind: string;
  /** What else rulesets set of SQLMesh's properties, options of the kind included, as text, by name. */
  readonly properties: ReadonlyMap<string, string>;
  readonly grain: readonly string[];
  /** By name and arguments; of `not_null`, which is about each column for itself, one for each. */
  readonly audits: ReadonlyMap<string, Audit>;
  /** The query without its lists of columns: which rows there are. Undefined where a person writes the model. */
  readonly rows: string | undefined;
  readonly query: string | undefined;
  /** Of the raw table. */
  readonly deprecated: Deprecation | undefined;
  readonly columns: ReadonlyMap<string, ModelColumn>;
  readonly place: Place;
}

/** A column of a staging model. */
export interface ModelColumn {
  readonly name: string;
  /** Raw columns it is made of, as `table.column`, sorted. */
  readonly from: readonly string[];
  /** As SQL of one step, whatever steps the query has. Undefined where a person writes the model. */
  readonly expression: string | undefined;
  readonly type: LogicalType | undefined;
  readonly sqlType: string;
  readonly nullable: boolean;
  readonly description: string | undefined;
  /** As of a raw column. */
  readonly form: string | undefined;
  /** Of the raw column it is made of. */
  readonly deprecated: Deprecation | undefined;
  /** The last rule that touched it, or its raw column. */
  readonly place: Place;
}
