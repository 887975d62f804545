import { posix } from 'node:path';
import { type Finding, finding, pointerOf } from '@cdf/core';
import { configFile } from '@cdf/project';
import type { FoundDestination, FoundDestinations } from './found-destinations.ts';
import type { FoundSchema } from './found-schemas.ts';

/**
 * The text of a first `cdf_config.toml`. What nothing says is a guess: it has a comment in the text, and a finding.
 *
 * @param directory  the project folder, relative to where the paths of exports begin
 * @findings CDF112
 */
export function newConfig(
  schemas: readonly FoundSchema[],
  found: FoundDestinations,
  directory: string,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const guess = (keys: readonly string[], what: string, hint: string): string => {
    findings.push(
      finding('CDF112', { file: posix.join(directory, configFile), pointer: pointerOf(...keys) }, what, { hint }),
    );
    return `  # correct this: ${hint}`;
  };
  const [first = placeholder, ...others] = found.destinations;
  const destinationOf = ({ pipeline }: FoundSchema): FoundDestination =>
    pipeline?.destination === undefined ? first : withFields(pipeline.destination, found.destinations);
  const sections = schemas.flatMap((one) => {
    const { key, schema, file, pipeline } = one;
    const said = pipeline?.dataset ?? found.datasets.get(schema) ?? found.datasets.get('');
    const note =
      said === undefined
        ? guess(
            ['cdf', 'schemas', key, 'dataset'],
            `Nothing says which dataset "${schema}" is loaded into; "raw_${schema}" is a guess`,
            'dataset_name of the pipeline',
          )
        : isNormal(said)
          ? ''
          : guess(
              ['cdf', 'schemas', key, 'dataset'],
              `"${said}" may have another name in the database: dlt changes names of datasets`,
              `as the database spells it, such as "${said.toLowerCase()}"`,
            );
    return [
      '',
      `[cdf.schemas.${tomlKey(key)}]`,
      `source = ${tomlText(file === undefined ? `pipeline:${pipeline!.name}` : `export:${posix.relative(directory, file)}`)}`,
      ...(pipeline === undefined ? [] : [`pipeline = ${tomlText(pipeline.name)}`]),
      ...(file !== undefined || pipeline?.pipelinesDir === undefined
        ? []
        : [`pipelines_dir = ${tomlText(pipeline.pipelinesDir)}`]),
      `destination = ${tomlText(destinationOf(one).name)}`,
      `dataset = ${tomlText(said ?? `raw_${schema}`)}${note}`,
      ...(schema === key ? [] : [`schema = ${tomlText(schema)}`]),
    ];
  });
  const used = new Map(schemas.map((one) => [destinationOf(one).name, destinationOf(one)]));
  const isFirstGuessed = schemas.length === 0 || schemas.some(({ pipeline }) => pipeline?.destination === undefined);
  if (isFirstGuessed && !used.has(first.name)) used.set(first.name, first);
  const noteOf = ({ name }: FoundDestination): string => {
    if (!isFirstGuessed || name !== first.name) return '';
    if (found.destinations.length === 0)
      return guess(
        ['destination', name],
        found.unread === undefined
          ? 'Nothing says where tables are loaded'
          : `Nothing says where tables are loaded: config.py is Python, and its gateways cannot be read (${found.unread})`,
        found.unread === undefined
          ? 'name and type are in dlt, or in its config.toml'
          : 'name and type are in config.py, or in dlt',
      );
    const rest = others.map((other) => tomlText(other.name)).join(', ');
    return rest === ''
      ? ''
      : guess(['destination', name], `"${name}" is one of several destinations`, `there is also ${rest}`);
  };
  const destinations = [...used.values()].flatMap((one) => [
    '',
    `[destination.${tomlKey(one.name)}]${noteOf(one)}`,
    `destination_type = ${tomlText(one.type)}`,
    ...(one.fields.size === 0 ? [] : [`[destination.${tomlKey(one.name)}.credentials]`]),
    ...[...one.fields].map(([field, value]) => `${field} = ${typeof value === 'number' ? value : tomlText(value)}`),
  ]);
  const text = [
    '[cdf]',
    'version = 1',
    'emit = 1',
    ...(schemas.length === 0 ? example : sections),
    ...destinations,
    '',
  ];
  return { text: text.join('\n'), findings };
}

const placeholder: FoundDestination = { name: 'warehouse', type: 'duckdb', fields: new Map() };

const withFields = (
  { name, type }: { readonly name: string; readonly type: string },
  known: readonly FoundDestination[],
): FoundDestination => ({ name, type, fields: known.find((one) => one.name === name)?.fields ?? new Map() });

const example = `
# No schema of dlt's was found. For each one (dlt.pipeline(…, export_schema_path="exports")):
# [cdf.schemas.shop]
# source = "export:exports/shop.schema.yaml"
# destination = "warehouse"
# dataset = "raw_shop"`.split('\n');

/** dlt's default naming leaves such a name as it is. */
const isNormal = (dataset: string): boolean => /^[a-z_][a-z0-9_]*$/.test(dataset);

const tomlKey = (name: string): string => (/^[\w-]+$/.test(name) ? name : tomlText(name));

/** A basic string of TOML. JSON escapes the same characters but DEL. */
const tomlText = (text: string): string => JSON.stringify(text).replaceAll('\u007F', '\\u007F');
