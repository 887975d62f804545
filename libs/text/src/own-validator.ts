import type { Finding } from '@cdf/core';
import type { Validate } from './json-schema.ts';
import { relevantErrors } from './schema-errors.ts';
import { findingsOf } from './schema-findings.ts';
import { type Tree, toPlain } from './tree.ts';

/** Checks a part of a file against a JSON Schema; `pointer` is where in the file it stands. Findings as of a `Validator`. */
export type OwnValidator = (tree: Tree, file: string, pointer: string) => Finding[];

/**
 * The validator of a JSON Schema that a project brings, compiled now: Ajv is loaded for nothing else.
 *
 * @throws Error when it is no JSON Schema of draft 7
 */
export async function ownValidator(schema: object): Promise<OwnValidator> {
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    logger: false,
  });
  const validate = ajv.compile(schema) as Validate;
  return (tree, file, pointer) => {
    if (validate(toPlain(tree))) return [];
    const errors = relevantErrors(validate.errors ?? []);
    return findingsOf(
      errors.map((error) => ({ ...error, instancePath: pointer + error.instancePath })),
      file,
    );
  };
}
