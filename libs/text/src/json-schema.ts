import type { Finding } from '@cdf/core';
import { relevantErrors, type SchemaError } from './schema-errors.ts';
import { findingsOf } from './schema-findings.ts';
import { type Tree, toPlain } from './tree.ts';

/** The files that have a JSON Schema, by its name in `schemas/`. */
export type FileKind = 'changes' | 'config' | 'dlt-schema' | 'report' | 'schema-file' | 'staging';

/** A compiled validator: false when errors are left on the function. */
export interface Validate {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

/**
 * Checks a tree against its JSON Schema. `file` is the path shown in findings.
 *
 * @findings all at once, with pointers: CDF102 unknown key, CDF103 wrong value, CDF104 missing key, CDF106 unknown format
 *   version; one finding for one fault, also where a value may have several shapes
 */
export type Validator = (tree: Tree, file: string) => Finding[];

const modules: Record<FileKind, () => Promise<{ readonly validate: Validate }>> = {
  changes: () => import('./validators/changes.js'),
  config: () => import('./validators/config.js'),
  'dlt-schema': () => import('./validators/dlt-schema.js'),
  report: () => import('./validators/report.js'),
  'schema-file': () => import('./validators/schema-file.js'),
  staging: () => import('./validators/staging.js'),
};

/** The validator of a kind of file. Its module is read when it is asked for, so that nobody pays for the others. */
export async function loadValidator(kind: FileKind): Promise<Validator> {
  const { validate } = await modules[kind]();
  return (tree, file) => (validate(toPlain(tree)) ? [] : findingsOf(relevantErrors(validate.errors ?? []), file));
}
