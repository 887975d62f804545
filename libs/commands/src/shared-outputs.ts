import { type Checked, type Finding, finding, type GeneratedFile, pointerOf, sortedBy } from '@cdf/core';
import { datasetFolder, emitDatasetModel, outputParents } from '@cdf/emit';
import { dialectOf } from '@cdf/sql';
import type { SchemaFacts } from './state.ts';
import { schemaFile, subfolders } from './workspace.ts';

/** What belongs to no single schema: the external models of datasets, and what schemas that are gone left behind. */
export interface SharedOutputs {
  readonly files: readonly GeneratedFile[];
  /** Folders that may hold only these files. */
  readonly folders: readonly string[];
}

/**
 * @param facts  of every schema of the project, by key
 * @findings CDF309 for two schemas whose staging models want one name, CDF214 for a table two schemas share
 */
export function sharedOutputs(root: string, facts: ReadonlyMap<string, SchemaFacts>): Checked<SharedOutputs> {
  const datasets = Map.groupBy(facts.values(), ({ dataset }) => dataset);
  const files = sortedBy(datasets.keys(), (dataset) => dataset).flatMap((dataset) => {
    const members = datasets.get(dataset)!;
    const loads = new Set(members.flatMap(({ loadsTable }) => loadsTable ?? []));
    const dialect = dialectOf(members[0]!.destinationType);
    return dialect === undefined || loads.size === 0 ? [] : [emitDatasetModel(dataset, [...loads].sort(), dialect)];
  });
  const findings = [
    ...clashes(
      facts,
      'CDF309',
      ({ models }) => models,
      (name) => `both want the staging model "${name}"`,
    ),
    ...clashes(
      facts,
      'CDF214',
      ({ dataset, tables }) => tables.map((table) => `${dataset}.${table}`),
      (name) => `share the table "${name}"`,
    ),
  ];
  return { value: { files, folders: [datasetFolder, ...leftFolders(root, facts)] }, findings };
}

/** Output folders of schemas that are not there any more. */
function leftFolders(root: string, facts: ReadonlyMap<string, SchemaFacts>): string[] {
  const isLeft = (key: string): boolean => !facts.has(key);
  return [
    ...outputParents.flatMap((parent) =>
      subfolders(root, parent)
        .filter(isLeft)
        .map((key) => `${parent}/${key}`),
    ),
    ...subfolders(root, 'metadata')
      .filter(isLeft)
      .map((key) => `metadata/${key}/generated`),
  ].filter((folder) => folder !== datasetFolder);
}

/** Names that two schemas want: each pair once, at the later schema. */
function clashes(
  facts: ReadonlyMap<string, SchemaFacts>,
  code: 'CDF309' | 'CDF214',
  namesOf: (facts: SchemaFacts) => readonly string[],
  say: (name: string) => string,
): Finding[] {
  const first = new Map<string, string>();
  return sortedBy(facts.keys(), (key) => key).flatMap((key) =>
    namesOf(facts.get(key)!).flatMap((name) => {
      const other = first.get(name);
      if (other === undefined) first.set(name, key);
      if (other === undefined || other === key) return [];
      const hint =
        code === 'CDF309'
          ? 'let models: {name: …} contain {schema}'
          : 'let one of the two schemas leave the table out, or give each its own dataset';
      return [
        finding(
          code,
          { file: schemaFile(key), pointer: pointerOf('tables') },
          `Schemas "${other}" and "${key}" ${say(name)}`,
          { hint },
        ),
      ];
    }),
  );
}
