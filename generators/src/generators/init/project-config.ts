import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { type DltConfig, readDltConfig } from './dlt-config.ts';
import { findExports, type SchemaExport } from './find-exports.ts';
import { readText } from './json-edits.ts';

/**
 * Writes `cdf_config.toml` where there is none: a schema for each of dlt's exports in the tree. Destination and dataset come from
 * dlt's own config.toml; what is not there is a placeholder with a comment that tells what to correct.
 *
 * @param directory  the project folder, relative to the workspace root
 */
export function addProjectConfig(tree: Tree, directory: string): void {
  const path = posix.join(directory, 'cdf_config.toml');
  if (!tree.exists(path)) tree.write(path, projectConfig(findExports(tree), dltConfig(tree, directory), directory));
}

function dltConfig(tree: Tree, directory: string): DltConfig {
  const places = [directory, '.'].map((folder) => posix.join(folder, '.dlt/config.toml'));
  return readDltConfig(readText(tree, places.find((path) => tree.exists(path)) ?? '', ''));
}

function projectConfig(
  exports: readonly SchemaExport[],
  { destinations, datasets }: DltConfig,
  directory: string,
): string {
  const [found, ...others] = destinations;
  const [destination, type] = found ?? ['warehouse', 'duckdb'];
  const note = found === undefined ? correct('name and type are in dlt, or in its config.toml') : othersNote(others);
  const schemas = exports.flatMap(({ key, schema, path }) => {
    const dataset = datasets.get(schema) ?? datasets.get('');
    return [
      '',
      `[cdf.schemas.${tomlKey(key)}]`,
      `source = ${tomlText(`export:${posix.relative(directory, path)}`)}`,
      `destination = ${tomlText(destination)}`,
      `dataset = ${tomlText(dataset ?? `raw_${schema}`)}${dataset === undefined ? correct('dataset_name of the pipeline') : ''}`,
      ...(schema === key ? [] : [`schema = ${tomlText(schema)}`]),
    ];
  });
  return [
    '[cdf]',
    'version = 1',
    'emit = 1',
    ...(exports.length === 0 ? example : schemas),
    '',
    `[destination.${tomlKey(destination)}]${note}`,
    `destination_type = ${tomlText(type)}`,
    '',
  ].join('\n');
}

const example = `
# No schema that dlt exported was found. For each one (dlt.pipeline(…, export_schema_path="exports")):
# [cdf.schemas.shop]
# source = "export:exports/shop.schema.yaml"
# destination = "warehouse"
# dataset = "raw_shop"`.split('\n');

const correct = (what: string): string => `  # correct this: ${what}`;

const othersNote = (others: readonly (readonly [string, string])[]): string =>
  others.length === 0 ? '' : correct(`dlt's config.toml also has ${others.map(([name]) => tomlText(name)).join(', ')}`);

const tomlKey = (name: string): string => (/^[\w-]+$/.test(name) ? name : tomlText(name));

/** A basic string of TOML. JSON escapes the same characters but DEL. */
const tomlText = (text: string): string => JSON.stringify(text).replaceAll('\u007F', '\\u007F');
