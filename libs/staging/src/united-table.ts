import type { Certainty, Column, Key, Table } from '@cdf/catalog';
import { isTreeMap, type Tree, type TreeMap } from '@cdf/text';

/** Tables of one schema whose rows are taken together, as one table. Its columns are those of all of them, aligned by name. */
export interface UnitedTable extends Table {
  /** The table whose staging model it is, then the others in the order they were named. */
  readonly parts: readonly Table[];
  /** Says which table a row is from. It stands among the columns and in no raw table. */
  readonly sourceColumn: Column;
}

/** True for several tables as one. */
export const isUnited = (table: Table): table is UnitedTable => 'parts' in table;

/** The raw tables that a table stands for, itself where it is one. */
export const partsOf = (table: Table): readonly Table[] => (isUnited(table) ? table.parts : [table]);

/** True for the column that says which table of a union a row is from. */
export const isSourceTable = (column: Column, table: Table): boolean =>
  isUnited(table) && table.sourceColumn === column;

/**
 * Makes one table of several whose columns of one name are alike. What is said of a column in one of them counts for all where it
 * protects (NULL, annotations, deletion marks), and a hint that promises something counts where all of them say it.
 *
 * @param sourceName  the name of the column that says which table a row is from; none of the tables has it
 */
export function unite(parts: readonly [Table, ...Table[]], sourceName: string): UnitedTable {
  const [table] = parts;
  const hasOneKey = parts.every((part) => keyNames(part) === keyNames(table));
  const names = new Set(parts.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const columns = [...names].map((name) => merged(name, parts, hasOneKey));
  const hasKey = hasOneKey && table.keys.primaryKey !== undefined;
  const sourceColumn: Column = {
    name: sourceName,
    type: { dataType: 'text' },
    sqlType: undefined,
    nullable: false,
    description: 'The raw table the row is from',
    role: 'data',
    flags: new Set(hasKey ? ['primary_key'] : []),
    dedupSort: undefined,
    annotations: new Map(),
    place: table.place,
  };
  const all = [...columns, sourceColumn];
  const united: { -readonly [K in keyof UnitedTable]: UnitedTable[K] } = {
    ...table,
    parts,
    sourceColumn,
    isManaged: parts.every(({ isManaged }) => isManaged),
    isShared: parts.some(({ isShared }) => isShared),
    columns: all,
    columnByName: new Map(all.map((column) => [column.name, column])),
    keys: {
      primaryKey: hasKey ? inEach(parts, 'primaryKey', sourceName) : undefined,
      rowId: inEach(parts, 'rowId', sourceName),
      position: undefined,
    },
  };
  united.root = united;
  return united;
}

const keyNames = ({ keys }: Table): string => JSON.stringify(keys.primaryKey?.columns.toSorted());

function merged(name: string, parts: readonly Table[], hasOneKey: boolean): Column {
  const found = parts.map(({ columnByName }) => columnByName.get(name));
  const present = found.filter((column) => column !== undefined);
  const flags = new Set(present.flatMap((column) => [...column.flags]));
  for (const flag of flags) {
    const isPromise = flag !== 'hard_delete' && flag !== 'variant';
    const isKept = flag === 'primary_key' ? hasOneKey : found.every((column) => column?.flags.has(flag));
    if (isPromise && !isKept) flags.delete(flag);
  }
  return {
    ...present[0]!,
    nullable: found.some((column) => column === undefined || column.nullable),
    description: present.map(({ description }) => description).find((text) => text !== undefined),
    dedupSort: present.map(({ dedupSort }) => dedupSort).find((order) => order !== undefined),
    annotations: mergedAnnotations(present.map(({ annotations }) => annotations)),
    flags,
  };
}

/** Of the values of one annotation the first that says something. */
function mergedAnnotations(all: readonly TreeMap[]): TreeMap {
  const keys = new Set(all.flatMap((annotations) => [...annotations.keys()]));
  return new Map(
    [...keys].map((key): [string, Tree] => {
      const values = all.flatMap((annotations) => (annotations.has(key) ? [annotations.get(key)!] : []));
      return [key, values.find((value) => isTreeMap(value) || (value !== false && value !== null)) ?? values[0]!];
    }),
  );
}

const certainties: readonly Certainty[] = ['never', 'usually', 'always'];

/** Keys of each table tell rows of all apart together with the table, as surely as the least sure of them does. */
function inEach(parts: readonly Table[], key: 'primaryKey' | 'rowId', sourceName: string): Key | undefined {
  const found = parts.map(({ keys }) => keys[key]);
  if (found.includes(undefined)) return undefined;
  const least = Math.min(...found.map((one) => certainties.indexOf(one!.certainty)));
  return { columns: [...found[0]!.columns, sourceName], certainty: certainties[least]! };
}
