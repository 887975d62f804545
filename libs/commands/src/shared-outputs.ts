import { type Checked, type Finding, finding, type GeneratedFile, pointerOf, sortedBy } from '@cdf/core';
import { datasetFolder, emitDatasetModel, outputParents } from '@cdf/emit';
import { dialectOf } from '@cdf/sql';
import { sharedModels } from './shared-models.ts';
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
 * @findings CDF309 for two schemas whose staging models want one name; CDF214 and CDF215 of `sharedModels`
 */
export function sharedOutputs(root: string, facts: ReadonlyMap<string, SchemaFacts>): Checked<SharedOutputs> {
  const datasets = Map.groupBy(facts, ([, { dataset }]) => dataset);
  const findings: Finding[] = modelClashes(facts);
  const files = sortedBy(datasets, ([dataset]) => dataset).flatMap(([dataset, entries]) => {
    const members = new Map(entries);
    const loads = new Set([...members.values()].flatMap(({ loadsTable }) => loadsTable ?? []));
    const { destinationType, naming } = entries[0]![1];
    const dialect = dialectOf(destinationType, naming ?? undefined);
    if (dialect === undefined) return [];
    const shared = sharedModels(members, dialect);
    findings.push(...shared.findings);
    if (loads.size === 0 && shared.models.length === 0) return [];
    return [emitDatasetModel(dataset, [...loads].sort(), shared.models, dialect)];
  });
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

/** Staging models that two schemas want: each pair once, at the later schema. */
function modelClashes(facts: ReadonlyMap<string, SchemaFacts>): Finding[] {
  const first = new Map<string, string>();
  return sortedBy(facts.keys(), (key) => key).flatMap((key) =>
    facts.get(key)!.models.flatMap((name) => {
      const other = first.get(name);
      if (other === undefined) first.set(name, key);
      if (other === undefined || other === key) return [];
      const message = `Schemas "${other}" and "${key}" both want the staging model "${name}"`;
      const hint = 'let models: {name: …} contain {schema}';
      return [finding('CDF309', { file: schemaFile(key), pointer: pointerOf('tables') }, message, { hint })];
    }),
  );
}
