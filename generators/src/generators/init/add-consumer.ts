import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { editConsumer } from './edit-consumer.ts';
import { rowTypes } from './row-types.ts';

/** The options of `cdf:init` that connect a consumer to a schema. */
export interface ConsumerOptions {
  /** A .ts or .tsx file, relative to the workspace root. */
  readonly consumer?: string;
  /** Key of the schema. */
  readonly schema?: string;
  /** Tables, or row types by name, to import. */
  readonly table?: readonly string[];
  /** The identifier to add to `providers` of the config that the file exports. */
  readonly provider?: string;
}

/**
 * Edits the consumer in the tree.
 *
 * @throws when an option is missing or wrong, or the file cannot be edited without a guess
 */
export async function addConsumer(
  tree: Tree,
  directory: string,
  packageName: string,
  { consumer, schema, table = [], provider }: ConsumerOptions,
): Promise<void> {
  if (consumer === undefined) return;
  if (schema === undefined || provider === undefined) throw new Error('"consumer" needs "schema" and "provider" too');
  if (!/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.test(schema))
    throw new Error(`"${schema}" cannot be the key of a schema`);
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(provider)) throw new Error(`"${provider}" is no identifier`);
  const path = posix.join(consumer.replaceAll('\\', '/'));
  if (!/(?<!\.d)\.[cm]?tsx?$/.test(path)) throw new Error(`"${consumer}" is no TypeScript source`);
  if (!tree.exists(path) || !tree.isFile(path)) throw new Error(`There is no file "${consumer}"`);
  const text = decode(consumer, tree.read(path)!);
  const types = rowTypes(tree, directory, schema, table);
  const edited = await editConsumer(path, text, { module: `${packageName}/${schema}`, types, provider });
  if (edited !== text) tree.write(path, edited);
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`"${path}" is not UTF-8; the file is left as it is`);
  }
}
