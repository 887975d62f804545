import type { TreeMap } from '@cdf/text';
import {
  asMap,
  type DltColumn,
  type DltDataType,
  type DltDocument,
  type DltReference,
  type DltTable,
  type MergeStrategy,
  mapAt,
  type Origin,
  textAt,
  textsAt,
  type WriteDisposition,
} from './document.ts';

/**
 * The typed view of a tree that passed its JSON Schema and is of engine 11 (`migrate` lifts older ones). Never fails.
 *
 * @param tree  the whole document
 * @param file  POSIX path relative to the project folder, for places
 */
export function readDocument(tree: TreeMap, file: string): DltDocument {
  return {
    file,
    name: textAt(tree, 'name') ?? '',
    engineVersion: numberAt(tree, 'engine_version') ?? 0,
    versionHash: textAt(tree, 'version_hash') ?? '',
    description: textAt(tree, 'description'),
    tables: mapValues(mapAt(tree, 'tables'), readTable),
    origin: readOrigin(asMap(tree.get('x-cdf'))),
    tree,
  };
}

function readOrigin(cdf: TreeMap | undefined): Origin | undefined {
  if (cdf === undefined) return undefined;
  const destination = mapAt(cdf, 'destination');
  return {
    destination: { name: textAt(destination, 'name') ?? '', type: textAt(destination, 'type') ?? '' },
    dataset: textAt(cdf, 'dataset') ?? '',
    fromDlt: textsAt(cdf, 'from_dlt'),
  };
}

function readTable(name: string, tree: TreeMap): DltTable {
  return {
    name,
    description: textAt(tree, 'description'),
    parent: textAt(tree, 'parent'),
    resource: textAt(tree, 'resource'),
    writeDisposition: textAt(tree, 'write_disposition') as WriteDisposition | undefined,
    mergeStrategy: textAt(tree, 'x-merge-strategy') as MergeStrategy | undefined,
    hasSeenData: mapAt(tree, 'x-normalizer').get('seen-data') === true,
    isManaged: mapAt(tree, 'x-cdf').get('managed') !== false,
    columns: mapValues(mapAt(tree, 'columns'), readColumn),
    references: readReferences(tree.get('references')),
    tree,
  };
}

function readColumn(name: string, tree: TreeMap): DltColumn {
  const timezone = tree.get('timezone');
  return {
    name,
    dataType: textAt(tree, 'data_type') as DltDataType | undefined,
    precision: numberAt(tree, 'precision'),
    scale: numberAt(tree, 'scale'),
    timezone: typeof timezone === 'boolean' ? timezone : undefined,
    nullable: tree.get('nullable') !== false,
    description: textAt(tree, 'description'),
    tree,
  };
}

function readReferences(value: unknown): DltReference[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((item): item is TreeMap => item instanceof Map)
    .map((item) => ({
      columns: textsAt(item, 'columns'),
      referencedTable: textAt(item, 'referenced_table') ?? '',
      referencedColumns: textsAt(item, 'referenced_columns'),
    }));
}

function numberAt(tree: TreeMap, key: string): number | undefined {
  const value = tree.get(key);
  return typeof value === 'number' ? value : undefined;
}

function mapValues<T>(map: TreeMap, read: (name: string, tree: TreeMap) => T): Map<string, T> {
  return new Map([...map].map(([name, value]) => [name, read(name, asMap(value) ?? new Map())]));
}
