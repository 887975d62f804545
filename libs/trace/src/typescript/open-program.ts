import { posix } from 'node:path';
import { InMemoryFileSystemHost, Project, ts } from 'ts-morph';
import { isWithin } from './imports.ts';
import type { Alias } from './tsconfig-aliases.ts';

/** Reads what is on disk. Paths are absolute, with slashes. */
export interface Disk {
  readonly text: (path: string) => string | undefined;
  readonly isFile: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
  /** Undefined for what is not there. */
  readonly realPath: (path: string) => string | undefined;
}

/** What a program is made of. */
export interface ProgramInput {
  readonly disk: Disk;
  /** Absolute path of the workspace, links followed. */
  readonly workspace: string;
  /** Of the files to look at, relative to the workspace. */
  readonly files: readonly string[];
  /** Files that stand for those on disk, by path relative to the workspace. */
  readonly virtual: ReadonlyMap<string, string>;
  readonly aliases: readonly Alias[];
  /** A module that has this name where nothing is installed: a path relative to the workspace. */
  readonly ownModule: (specifier: string) => string | undefined;
}

/** Opens a program on the files and all they import, checked by one set of options: which column is meant hangs on none of them. */
export function openProgram({ disk, workspace, files, virtual, aliases, ownModule }: ProgramInput): ts.Program {
  const fileSystem = new WorkspaceFiles(
    disk,
    new Map([...virtual].map(([path, text]) => [`${workspace}/${path}`, text])),
  );
  const project = new Project({
    fileSystem,
    compilerOptions,
    skipFileDependencyResolution: true,
    skipAddingFilesFromTsConfig: true,
    resolutionHost: (host) => ({ resolveModuleNames: resolver(host, workspace, aliases, ownModule) }),
  });
  for (const file of files) project.addSourceFileAtPath(`${workspace}/${file}`);
  return project.getProgram().compilerObject;
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  lib: ['lib.esnext.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  types: [],
  jsx: ts.JsxEmit.Preserve,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
};

function resolver(
  host: ts.ModuleResolutionHost,
  workspace: string,
  aliases: readonly Alias[],
  ownModule: (specifier: string) => string | undefined,
) {
  const caches = new Map<string, ts.ModuleResolutionCache>();
  const optionsIn = scopedOptions(workspace, aliases);
  return (names: readonly string[], from: string): (ts.ResolvedModule | undefined)[] =>
    names.map((name) => {
      const { scope, options } = optionsIn(posix.relative(workspace, from));
      const cache = caches.get(scope) ?? ts.createModuleResolutionCache(workspace, (path) => path, options);
      caches.set(scope, cache);
      const found = ts.resolveModuleName(name, from, options, host, cache).resolvedModule;
      if (found !== undefined) return found;
      const own = ownModule(name);
      return own === undefined ? undefined : { resolvedFileName: `${workspace}/${own}` };
    });
}

/** Options with the `paths` of the nearest tsconfig.json that has some. */
function scopedOptions(workspace: string, aliases: readonly Alias[]) {
  const scopes = [...new Set(aliases.map(({ scope }) => scope))].sort((a, b) => b.length - a.length);
  const byScope = new Map(
    scopes.map((scope) => {
      const paths = Object.fromEntries(
        aliases
          .filter((alias) => alias.scope === scope)
          .map(({ pattern, targets }) => [pattern, targets.map((target) => `${workspace}/${target}`)]),
      );
      return [scope, { scope, options: { ...compilerOptions, paths } }] as const;
    }),
  );
  const plain = { scope: '/', options: compilerOptions };
  return (file: string) => byScope.get(scopes.find((scope) => isWithin(file, scope)) ?? '/') ?? plain;
}

/** The disk, with some files put over it. Nothing is written. */
class WorkspaceFiles extends InMemoryFileSystemHost {
  readonly #disk: Disk;
  readonly #virtual: ReadonlyMap<string, string>;
  readonly #folders = new Set<string>();
  readonly #real = new Map<string, string>();

  constructor(disk: Disk, virtual: ReadonlyMap<string, string>) {
    super();
    this.#disk = disk;
    this.#virtual = virtual;
    for (const path of virtual.keys())
      for (let folder = posix.dirname(path); !this.#folders.has(folder); folder = posix.dirname(folder))
        this.#folders.add(folder);
  }

  override readFileSync(path: string): string {
    const text = this.#virtual.get(this.realpathSync(path)) ?? this.#disk.text(path);
    if (text === undefined) throw new Error(`${path} is not there`);
    return text;
  }

  override fileExistsSync(path: string): boolean {
    return this.#virtual.has(this.realpathSync(path)) || this.#disk.isFile(path);
  }

  override directoryExistsSync(path: string): boolean {
    return this.#folders.has(this.realpathSync(path)) || this.#disk.isFolder(path);
  }

  /** Also of what is not on disk: where it would be. */
  override realpathSync(path: string): string {
    const known = this.#real.get(path);
    if (known !== undefined) return known;
    const folder = posix.dirname(path);
    const real =
      this.#disk.realPath(path) ??
      (folder === path ? path : posix.join(this.realpathSync(folder), posix.basename(path)));
    this.#real.set(path, real);
    return real;
  }
}
