import type { Tree } from '@cdf/text';
import { toPlain } from '@cdf/text';

/** A JSON Schema, draft 7, as it stands in `staging.schema.json`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Of one property. The description is the editor's help and its line on the reference page. */
export type DescribedSchema = JsonSchema & { readonly description: string };

/** A JSON Schema of parameters. */
export type ParametersSchema = JsonSchema & { readonly properties?: Readonly<Record<string, DescribedSchema>> };

/** What stands behind an action's name, and the type of it once the schema let it through. */
export interface Parameters<P> {
  readonly schema: JsonSchema;
  /** Only to carry the type. */
  readonly type?: P;
}

/** Parameters by their JSON Schema. */
export const parameters = <P>(schema: ParametersSchema): Parameters<P> => ({ schema });

/** An action without parameters is written alone: `- trim`. */
export const noParameters: Parameters<null> = {
  schema: { type: ['object', 'null'], additionalProperties: false },
};

/** True when the action may be written alone. */
export const mayBeAbsent = ({ schema }: Parameters<unknown>): boolean => [schema.type].flat().includes('null');

/** The parameters as a plain value; the JSON Schema held. */
export const plainParameters = <P>(tree: Tree): P => toPlain(tree) as P;
