import type { Place } from '@cdf/core';
import type { Expression, TableName } from '@cdf/sql';
import type { ColumnOrigin } from '../staging-plan.ts';
import type { AskedKind } from './model-kind.ts';

/** A constant in a property. */
export type Scalar = string | number | boolean | null;

/** A value of a `map`: a constant, a list, or a list of tuples. */
export type MapValue = Scalar | readonly (Scalar | readonly Scalar[])[];

/** A property's value, ready to be printed. */
export type PropertyValue =
  | { readonly shape: 'text'; readonly text: string }
  | { readonly shape: 'flag'; readonly flag: boolean }
  | { readonly shape: 'words'; readonly words: readonly string[] }
  | { readonly shape: 'tables'; readonly tables: readonly TableName[] }
  | { readonly shape: 'columns'; readonly columns: readonly Expression[] }
  | { readonly shape: 'map'; readonly entries: readonly (readonly [key: string, value: MapValue])[] }
  | {
      readonly shape: 'calls';
      readonly calls: readonly {
        readonly name: string;
        readonly arguments: readonly (readonly [name: string, value: MapValue])[];
      }[];
    };

/** A property of a staging model besides those that its plan says itself. */
export interface ModelProperty {
  readonly name: string;
  readonly value: PropertyValue;
}

/** A column that a property names, and what is made of it. Columns are meant by their identity. */
export interface AskedColumn {
  readonly origin: ColumnOrigin;
  /** With `{column}` for the column; judged already. */
  readonly sql?: string;
}

/** A property as a rule asks for it, while other rules may still rename its columns. */
export interface AskedProperty {
  readonly at: Place;
  readonly value:
    | Exclude<PropertyValue, { readonly shape: 'columns' }>
    | { readonly shape: 'columns'; readonly columns: readonly AskedColumn[] }
    | { readonly shape: 'kind'; readonly asked: AskedKind };
}
