import { posix } from 'node:path';

/** One entry of `paths` of a tsconfig.json: `@app/*`, and where that is. Folders and paths are relative to the workspace. */
export interface Alias {
  /** The folder whose files may use it; empty for the workspace. */
  readonly scope: string;
  readonly pattern: string;
  readonly targets: readonly string[];
}

/**
 * The aliases that files of a folder have by its tsconfig.json: its own `paths`, or those of what it extends. What cannot be read, or is
 * not among the texts, gives none.
 *
 * @param path     of the tsconfig.json
 * @param texts    of all of them, by path
 * @param folders  of the packages of the workspace, by name
 * @source https://www.typescriptlang.org/tsconfig/#extends: the last of several wins, and `paths` stay relative to where they stand
 */
export function aliasesOf(
  path: string,
  texts: ReadonlyMap<string, string>,
  folders: ReadonlyMap<string, string>,
): Alias[] {
  const scope = folderOf(path);
  const { paths, baseUrl, declaredIn = scope } = inherited(path, new Set());
  const base = baseUrl ?? declaredIn;
  return Object.entries(paths ?? {}).flatMap(([pattern, targets]) => {
    if (!Array.isArray(targets)) return [];
    const own = targets.filter((one) => typeof one === 'string').map((one) => posix.join(base, one));
    return [{ scope, pattern, targets: own }];
  });

  function inherited(of: string, above: ReadonlySet<string>): Inherited {
    const text = texts.get(of);
    const settings = text === undefined || above.has(of) ? undefined : parseRelaxed(text);
    if (settings === undefined || settings === null) return {};
    const folder = folderOf(of);
    const parents = [settings.extends ?? []].flat().filter((one) => typeof one === 'string');
    const all = parents
      .flatMap((parent) => extended(parent, folder))
      .map((one) => inherited(one, new Set([...above, of])));
    const { baseUrl, paths: own } = settings.compilerOptions ?? {};
    if (typeof baseUrl === 'string') all.push({ baseUrl: posix.join(folder, baseUrl) });
    if (typeof own === 'object' && own !== null) all.push({ paths: own, declaredIn: folder });
    return Object.assign({}, ...all);
  }

  function extended(specifier: string, folder: string): string[] {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    const start = /^\.\.?(?:\/|$)/.test(specifier)
      ? posix.join(folder, specifier)
      : folders.has(name) && posix.join(folders.get(name)!, specifier.slice(name.length));
    return start === false ? [] : [start, `${start}.json`, posix.join(start, 'tsconfig.json')];
  }
}

interface Inherited {
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly baseUrl?: string;
  readonly declaredIn?: string;
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

interface Settings {
  readonly extends?: unknown;
  readonly compilerOptions?: { readonly baseUrl?: unknown; readonly paths?: Readonly<Record<string, unknown>> | null };
}

/** JSON with comments and commas at the ends of lists. */
function parseRelaxed(text: string): Settings | null | undefined {
  const plain = text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '$1');
  try {
    return JSON.parse(plain.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, '$1')) as Settings;
  } catch {
    return undefined;
  }
}
