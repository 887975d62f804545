import { fileName, moduleFolder, tableNames } from '@cdf/emit';
import type { StagingPlan } from '@cdf/staging';
import type { TypeScriptRead } from '../usages.ts';

/** What a generated module declares: a row type or a constant, or a column of it. */
export type Declared = Pick<TypeScriptRead, 'module' | 'owner' | 'layer' | 'column'>;

/** In place of a column: any of them. */
export const whole = '*';

/** What the modules of some schemas declare, to be found by name. */
export interface GeneratedNames {
  /** The module's path in the project, by its absolute path; undefined for any other file. */
  readonly moduleAt: (path: string) => string | undefined;
  readonly isColumn: (name: string) => boolean;
  /** True for the name of a row type or constant. */
  readonly isOwner: (name: string) => boolean;
  /** The columns of this name, of every row type and constant. */
  readonly columnsNamed: (name: string) => readonly Declared[];
  readonly hasColumn: (owner: Declared, column: string) => boolean;
  /** The row type of a table, by its name in SQL as `dataset.name` in lower case. */
  readonly tableNamed: (name: string) => Declared | undefined;
}

/** Where a table's row type and constant are, of one layer of a table. */
export interface TableOwners {
  readonly type: Declared;
  readonly constant: Declared;
}

/** Where the row types and constants of a plan's tables are. */
export function ownersOf(plan: StagingPlan, outDir: string | undefined) {
  const names = tableNames(plan);
  const folder = moduleFolder(plan.schema.key, outDir);
  return (layer: 'raw' | 'staged', table: string): TableOwners => ({
    type: {
      module: `${folder}/tables/${fileName(table)}.ts`,
      owner: `${layer === 'raw' ? 'Raw' : 'Staged'}${names.typeOf(table)}`,
    },
    constant: { module: `${folder}/constants/${fileName(table)}.ts`, owner: names.constantOf(table), layer },
  });
}

/**
 * @param project  absolute path of the project folder, with slashes
 * @param modules  paths of the modules, relative to the project
 */
export function generatedNames(
  plans: readonly StagingPlan[],
  outDir: string | undefined,
  project: string,
  modules: readonly string[],
): GeneratedNames {
  const byPath = new Map(modules.map((path) => [`${project}/${path}`, path]));
  const byColumn = new Map<string, Declared[]>();
  const byTable = new Map<string, Declared>();
  const columns = new Map<string, Set<string>>();
  const owners = new Set<string>();
  const id = ({ module, owner, layer }: Declared): string => `${module}#${owner}#${layer ?? ''}`;
  for (const plan of plans) {
    const of = ownersOf(plan, outDir);
    const add = (
      layer: 'raw' | 'staged',
      table: string,
      sqlName: string,
      all: readonly { readonly name: string }[],
    ) => {
      const { type, constant } = of(layer, table);
      byTable.set(sqlName.toLowerCase(), type);
      const { layer: _, ...both } = constant;
      for (const owner of [type, constant, both]) {
        owners.add(owner.owner);
        const own = columns.get(id(owner)) ?? new Set();
        columns.set(id(owner), own);
        for (const { name } of all) {
          own.add(name);
          if (owner === both) continue;
          const named = byColumn.get(name) ?? [];
          named.push({ ...owner, column: name });
          byColumn.set(name, named);
        }
      }
    };
    const { schema, dialect, models } = plan;
    for (const { name, columns: all } of schema.tables)
      add('raw', name, dialect.rawTableName?.(schema.dataset, name) ?? `${schema.dataset}.${name}`, all);
    for (const { table, model, columns: all } of models)
      add('staged', table.name, `${model.dataset}.${model.name}`, all);
  }
  return {
    moduleAt: (path) => byPath.get(path),
    isColumn: (name) => byColumn.has(name),
    isOwner: (name) => owners.has(name),
    columnsNamed: (name) => byColumn.get(name) ?? [],
    hasColumn: (owner, column) => columns.get(id(owner))?.has(column) === true,
    tableNamed: (name) => byTable.get(name),
  };
}
