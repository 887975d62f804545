import { posix } from 'node:path';
import type { Alias } from './tsconfig-aliases.ts';

/** What the import statements of a workspace's files can mean, besides files near them. Folders are relative to the workspace. */
export interface ImportNames {
  /** Folders of packages, by the package's name. */
  readonly packages: ReadonlyMap<string, string>;
  /** What `paths` of a tsconfig.json stand for. */
  readonly aliases: readonly Alias[];
}

/** Where an import may lead: to a file, its extension left out or not, or into a package's folder, `rest` being what follows its name. */
export type ImportTarget = { readonly path: string } | { readonly folder: string; readonly rest: string };

/** The specifiers of every import, export and `import()` of a text; also of what only looks like one. */
export const specifiersOf = (text: string): string[] => [
  ...new Set([...text.matchAll(importLike)].map(([, specifier]) => specifier!)),
];

// What may stand between is bounded, so that no text makes the search slow.
const importLike =
  /\b(?:from|import|require)(?:[\s(]|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/|\/\/[^\n]{0,1000}\n){0,1000}["'`]([^"'`\n]+)["'`]/g;

/** Where a specifier in a file may lead. None: to a package of somebody else's. */
export function targetsOf(specifier: string, file: string, { packages, aliases }: ImportNames): ImportTarget[] {
  if (/^\.\.?(?:\/|$)/.test(specifier)) return [{ path: posix.join(posix.dirname(file), specifier) }];
  const own: ImportTarget[] = aliases.flatMap(({ scope, pattern, targets }) => {
    const star = isWithin(file, scope) ? starOf(specifier, pattern) : undefined;
    return star === undefined ? [] : targets.map((target) => ({ path: target.replace('*', () => star) }));
  });
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const folder = packages.get(name);
  if (folder !== undefined) own.push({ folder, rest: specifier.slice(name.length + 1) });
  if (specifier.startsWith('#')) own.push(...packageAround(file, packages).map((one) => ({ folder: one, rest: '' })));
  return own;
}

/** What the star of a pattern stands for in a specifier; undefined where the pattern is not its. A pattern without one stands for itself. */
function starOf(specifier: string, pattern: string): string | undefined {
  const [before, after] = pattern.split('*') as [string, string?];
  if (after === undefined) return specifier === before ? '' : undefined;
  const isSo =
    specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
  return isSo ? specifier.slice(before.length, specifier.length - after.length) : undefined;
}

/** True for what is in a folder; the empty folder holds everything. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

const packageAround = (file: string, packages: ReadonlyMap<string, string>): string[] =>
  [...packages.values()]
    .filter((folder) => isWithin(file, folder))
    .sort((a, b) => b.length - a.length)
    .slice(0, 1);
