import { posix } from 'node:path';
import { compareText } from '@cdf/core';
import { pipelineOf } from '@cdf/sources';
import type { InitTree, PipelineSchemas } from './init-plan.ts';

/** A schema that cdf can read from where it was found. */
export interface FoundSchema {
  /** Key for cdf_config.toml: the schema's name as far as it can name a folder, unlike all other keys. */
  readonly key: string;
  /** dlt's name of the schema. */
  readonly schema: string;
  /** The exported file, relative to the tree's root; undefined where only the pipeline has it. */
  readonly file: string | undefined;
  /** The pipeline that loads it, where it is known. */
  readonly pipeline: PipelineSchemas | undefined;
}

/**
 * dlt's schemas in a tree, and of pipelines outside of it: exported files sorted by path, then what only working folders of pipelines
 * have. Many JSON Schemas have the same file name; dlt's have an `engine_version`. Installed packages and hidden folders are left out.
 * Of a schema in dlt's folders `import` and `export`, the exported one is taken.
 *
 * @param directory  the project folder, relative to the tree's root
 */
export function foundSchemas(
  tree: InitTree,
  directory: string,
  outside: readonly PipelineSchemas[],
): readonly FoundSchema[] {
  const files = filesBelow(tree, '.').sort(compareText);
  const pipelines = unlike([...pipelinesIn(tree, files, directory), ...outside]);
  const isWorking = (path: string) => files.includes(posix.join(posix.dirname(path), '../state.json'));
  const exported = files
    .filter((path) => schemaFile.test(path) && !isWorking(path))
    .flatMap((file) => schemaName(file, tree.read(file) ?? '').map((schema) => ({ file, schema })));
  const chosen = exported.filter((one) => !exported.some((other) => other !== one && replaces(other, one)));
  const keys = new Set<string>();
  const found = (schema: string, file: string | undefined, pipeline: PipelineSchemas | undefined): FoundSchema => ({
    key: newKey(schema, keys),
    schema,
    file,
    pipeline,
  });
  return [
    ...chosen.map(({ file, schema }) =>
      found(
        schema,
        file,
        pipelines.find(({ schemas }) => schemas.includes(schema)),
      ),
    ),
    ...pipelines.flatMap((pipeline) =>
      pipeline.schemas
        .filter((schema) => !chosen.some((one) => one.schema === schema))
        .map((schema) => found(schema, undefined, pipeline)),
    ),
  ];
}

/** A folder of pipelines can lie in the tree and be the one where dlt looks by itself. */
const unlike = (pipelines: readonly PipelineSchemas[]): readonly PipelineSchemas[] => [
  ...new Map(pipelines.map((one) => [JSON.stringify([one.name, one.pipelinesDir]), one])).values(),
];

const schemaFile = /(?:^|\/)[^/]+\.schema\.(?:yaml|json)$/;

/** Working folders of pipelines: `<pipelines_dir>/<name>/state.json` beside `schemas/`. */
function pipelinesIn(tree: InitTree, files: readonly string[], directory: string): PipelineSchemas[] {
  return files
    .filter((path) => posix.basename(path) === 'state.json')
    .flatMap((path) => {
      const folder = posix.dirname(path);
      const schemas = tree.children(posix.join(folder, 'schemas')).map(({ name }) => name);
      const found = pipelineOf(tree.read(path) ?? '', schemas);
      if (found === undefined || found.name !== posix.basename(folder)) return [];
      const pipelinesDir = posix.relative(directory, posix.dirname(folder)) || '.';
      return [{ ...found, dataset: found.isDevMode ? undefined : found.dataset, pipelinesDir }];
    });
}

type Exported = { readonly file: string; readonly schema: string };

/** Where dlt writes what it also reads, or one schema in both formats, one of the two is enough. */
function replaces(other: Exported, one: Exported): boolean {
  if (other.schema !== one.schema) return false;
  const [place, otherPlace] = [posix.dirname(one.file), posix.dirname(other.file)];
  if (place === otherPlace) return one.file.endsWith('.json') && other.file.endsWith('.yaml');
  return posix.basename(place) === 'import' && otherPlace === posix.join(place, '../export');
}

/** The name in the text, else the one of the file; none where the text is no schema of dlt's. */
function schemaName(path: string, text: string): string[] {
  const byFile = posix.basename(path).replace(/\.schema\.(?:yaml|json)$/, '');
  if (path.endsWith('.yaml')) {
    if (!/^engine_version:/m.test(text)) return [];
    return [/^name:[ \t]*(["']?)([^"'\s#]+)\1[ \t]*\r?$/m.exec(text)?.[2] ?? byFile];
  }
  try {
    const { engine_version: version, name } = JSON.parse(text) as Record<string, unknown>;
    return typeof version !== 'number' ? [] : [typeof name === 'string' && name !== '' ? name : byFile];
  } catch {
    return [];
  }
}

/** @source `config.schema.json`: the key is the name of a folder */
function newKey(schema: string, keys: Set<string>): string {
  const name = schema.replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '_').replace(/^[^\p{L}\p{N}_]/u, '_$&');
  let key = name;
  for (let count = 2; keys.has(key); count++) key = `${name}_${count}`;
  keys.add(key);
  return key;
}

/** Files that may tell of dlt. What is hidden, installed or made for tests is not searched. */
function filesBelow(tree: InitTree, folder: string): string[] {
  const children = tree.children(folder);
  if (children.some(({ name }) => name === 'pyvenv.cfg')) return [];
  return children.flatMap(({ name, isFolder }) => {
    const path = posix.join(folder, name);
    if (!isFolder) return name === 'state.json' || schemaFile.test(name) ? [path] : [];
    return name.startsWith('.') || notSearched.has(name) ? [] : filesBelow(tree, path);
  });
}

const notSearched = new Set(['node_modules', 'site-packages', '__pycache__', 'fixtures']);
