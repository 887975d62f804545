import { type Place, pointerOf } from '@cdf/core';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '@cdf/text';

/** Rows that a person gives in a rule: as they are loaded, and as they come out of the staging model. */
export interface Example {
  /** The raw table; undefined where the rule reaches a single one. */
  readonly table: string | undefined;
  readonly raw: readonly ExampleRow[];
  readonly staged: readonly ExampleRow[];
  /** Rows of the staging model that a nested table joins; undefined for one row that all rows belong to. */
  readonly parent: readonly ExampleRow[] | undefined;
  /** Rows of dlt's table of loads; undefined where every load is finished. */
  readonly loads: readonly ExampleRow[] | undefined;
  readonly at: Place;
}

/** One row by column names. */
export interface ExampleRow {
  readonly values: TreeMap;
  readonly at: Place;
}

/** Reads `examples:` of a rule that passed its JSON Schema. `at` is the rule's place. */
export function readExamples(tree: Tree | undefined, at: Place): Example[] {
  if (!isTreeList(tree)) return [];
  return tree.filter(isTreeMap).map((example, index) => {
    const place = below(at, 'examples', index);
    const rows = (key: string): readonly ExampleRow[] | undefined => readRows(example.get(key), below(place, key));
    const table = example.get('table');
    return {
      table: typeof table === 'string' ? table : undefined,
      raw: rows('raw') ?? [],
      staged: rows('staged') ?? [],
      parent: rows('parent'),
      loads: rows('loads'),
      at: place,
    };
  });
}

function readRows(tree: Tree | undefined, at: Place): readonly ExampleRow[] | undefined {
  if (isTreeMap(tree)) return [{ values: tree, at }];
  if (!isTreeList(tree)) return undefined;
  return tree.filter(isTreeMap).map((values, index) => ({ values, at: below(at, index) }));
}

/** A place inside a value. */
export const below = (at: Place, ...path: readonly (string | number)[]): Place =>
  'pointer' in at ? { ...at, pointer: at.pointer + pointerOf(...path) } : at;
