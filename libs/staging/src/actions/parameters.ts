import type { Tree } from '@cdf/text';
import { toPlain } from '@cdf/text';

/** A JSON Schema, draft 7, as it stands in `staging.schema.json`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What stands behind an action's name, and the type of it once the schema let it through. */
export interface Parameters<P> {
  readonly schema: JsonSchema;
  /** Only to carry the type. */
  readonly type?: P;
}

/** Parameters by their JSON Schema. Every property has a description: it is the editor's help and the reference page. */
export const parameters = <P>(schema: JsonSchema): Parameters<P> => ({ schema });

/** An action without parameters is written alone: `- trim`. */
export const noParameters: Parameters<null> = {
  schema: { type: ['object', 'null'], additionalProperties: false },
};

/** True when the action may be written alone. */
export const mayBeAbsent = ({ schema }: Parameters<unknown>): boolean => [schema.type].flat().includes('null');

/** The parameters as a plain value; the JSON Schema held. */
export const plainParameters = <P>(tree: Tree): P => toPlain(tree) as P;
