import { posix } from 'node:path';
import { nearestHint } from '@cdf/core';
import type { Tree } from '@nx/devkit';

/**
 * Names of the row types to import: a table gives the type of its staged rows, or of the raw ones where it is not staged; the name
 * of a type gives itself. Looks at the generated module, and without one takes names of types only.
 *
 * @throws for a name the module does not have
 */
export function rowTypes(tree: Tree, directory: string, schema: string, names: readonly string[]): string[] {
  const index = posix.join(directory, 'metadata', schema, 'generated/index.ts');
  const text = tree.exists(index) ? tree.read(index, 'utf8')! : undefined;
  const typesByTable = new Map(
    [...(text ?? '').matchAll(/^export type \{([^}]*)\} from '\.\/tables\/([^']+)\.ts'/gm)].map(
      ([, types, table]) =>
        [
          table!,
          types!
            .split(',')
            .map((type) => type.trim())
            .filter(Boolean),
        ] as const,
    ),
  );
  const known = [...typesByTable.values()].flat();
  const types = names.map((name) => {
    if (text === undefined && /^(?:Raw|Staged)[\p{ID_Continue}$]+$/u.test(name)) return name;
    const own = typesByTable.get(name);
    const type = known.includes(name) ? name : (own?.find((one) => one.startsWith('Staged')) ?? own?.[0]);
    if (type !== undefined) return type;
    const hint =
      text === undefined ? 'run cdf sync first, or name a type' : nearestHint(name, [...typesByTable.keys(), ...known]);
    throw new Error(`"${name}" is no table or row type of "${schema}"${hint === undefined ? '' : `; ${hint}`}`);
  });
  return [...new Set(types)];
}
