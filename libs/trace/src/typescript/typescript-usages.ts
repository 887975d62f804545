import { compareText, digest, digestAll, thrownMessage } from '@cdf/core';
import { moduleFolder, type TypeScriptOptions } from '@cdf/emit';
import type { StagingPlan } from '@cdf/staging';
import type { TypeScriptFile, TypeScriptRead } from '../usages.ts';
import { consumersOf } from './consumers.ts';
import { generatedNames } from './generated-names.ts';
import type { ImportNames } from './imports.ts';
import { modulesDigest, modulesOf } from './modules.ts';
import type { Disk } from './open-program.ts';
import { aliasesOf } from './tsconfig-aliases.ts';
import { readsOfUnread } from './unread-file.ts';

/** What was read of a file, under the digest of all that it hangs on: its text, those it uses, and the names in the modules. */
export interface KnownTypeScript {
  readonly digest: string;
  readonly reads: readonly TypeScriptRead[];
}

/** By schema, then by path relative to the workspace. */
export type KnownBySchema = Readonly<Record<string, Readonly<Record<string, KnownTypeScript>>>>;

/** A workspace as far as its TypeScript goes. Paths are relative to it. */
export interface TypeScriptWorkspace {
  readonly disk: Disk;
  /** Absolute path, links followed, with slashes. */
  readonly root: string;
  /** The project's folder with a final slash, or empty. */
  readonly prefix: string;
  /** Of TypeScript files that nobody generated, by path, sorted. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of package.json, tsconfig.json and lock files, by path, sorted. */
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * What TypeScript reads of the modules of each plan. The compiler is loaded when there is a file whose answer is not known. A file that
 * it fails on may read everything it names, and says why; the others are answered for.
 *
 * @param known  what an earlier run found; an answer counts under its digest only
 */
export async function typeScriptUsages(
  workspace: TypeScriptWorkspace,
  plans: readonly StagingPlan[],
  typescript: TypeScriptOptions,
  known: KnownBySchema,
): Promise<{ readonly files: readonly TypeScriptFile[]; readonly known: KnownBySchema }> {
  const { root, prefix, texts, settings } = workspace;
  const names = importNames(settings);
  const surroundings = digestAll(settings);
  const digests = new Map([...texts].map(([file, text]) => [file, digest(text)]));
  const asked = plans.map((plan) => {
    const { key } = plan.schema;
    const folder = prefix + moduleFolder(key, typescript.outDir);
    const consumers = consumersOf({ schema: key, folder }, texts, names, `${prefix}metadata`);
    const modules = consumers.size === 0 ? '' : modulesDigest(plan, typescript);
    const wanted = new Map(
      [...consumers].map(([file, used]) => [
        file,
        digest([surroundings, modules, file, ...used.map((one) => `${one} ${digests.get(one)}`)].join('\n')),
      ]),
    );
    const before = known[key] ?? {};
    const stale = [...wanted].flatMap(([file, own]) => (before[file]?.digest === own ? [] : [file]));
    return { plan, key, wanted, before, stale };
  });
  const stale = [...new Set(asked.flatMap((one) => one.stale))].sort(compareText);
  const found = new Map<string, readonly TypeScriptRead[]>();
  // Of a fault that may be another day's nothing is kept.
  const passing = new Set<string>();
  if (stale.length > 0) {
    const used = asked.flatMap(({ plan, wanted }) => (wanted.size > 0 ? [plan] : []));
    const modules = used.flatMap((plan) => modulesOf(plan, typescript));
    const paths = modules.map(({ path }) => path);
    const all = generatedNames(used, typescript.outDir, root + (prefix === '' ? '' : `/${prefix.slice(0, -1)}`), paths);
    const input = {
      ...{ disk: workspace.disk, workspace: root, files: stale, aliases: names.aliases },
      virtual: new Map(modules.map(({ path, content }) => [prefix + path, content])),
      ownModule: ownModule(names, prefix, typescript.outDir),
    };
    const unreadBy = (fault: unknown, files: readonly string[]): void => {
      const unsure = reasonOf(fault, root);
      for (const file of files) {
        found.set(file, readsOfUnread(texts.get(file) ?? '', used, typescript.outDir, unsure));
        if (!(fault instanceof RangeError) || files.length > 1) passing.add(file);
      }
    };
    try {
      const { readTypeScript } = await import('./read-typescript.ts');
      readApart(stale, (files) => readTypeScript({ ...input, files }, all), { found, unreadBy });
    } catch (fault) {
      unreadBy(fault, stale);
    }
  }
  const next = Object.fromEntries(
    asked.map(({ key, wanted, before, stale: anew, plan }) => {
      const folder = `${moduleFolder(plan.schema.key, typescript.outDir)}/`;
      const isAnew = new Set(anew);
      const own = [...wanted].map(([file, own]): [string, KnownTypeScript] => {
        const reads = isAnew.has(file)
          ? (found.get(file) ?? []).filter(({ module }) => module.startsWith(folder))
          : before[file]!.reads;
        return [file, { digest: own, reads }];
      });
      return [key, Object.fromEntries(own)];
    }),
  );
  const files = asked.flatMap(({ key }) => Object.entries(next[key]!).map(([file, { reads }]) => ({ file, reads })));
  const kept = Object.entries(next).map(([key, own]): [string, Record<string, KnownTypeScript>] => [
    key,
    Object.fromEntries(Object.entries(own).filter(([file]) => !passing.has(file))),
  ]);
  return {
    files: files.filter(({ reads }) => reads.length > 0),
    known: { ...known, ...Object.fromEntries(kept) },
  };
}

/**
 * Reads files with one program, and where the compiler fails on them, each half with one of its own: one file spoils no other. A
 * compiler that fails on everything is not asked for ever.
 */
function readApart(
  files: readonly string[],
  read: (files: readonly string[]) => ReadonlyMap<string, readonly TypeScriptRead[]>,
  told: {
    readonly found: Map<string, readonly TypeScriptRead[]>;
    readonly unreadBy: (fault: unknown, files: readonly string[]) => void;
  },
): void {
  const open = [files];
  for (let programs = 1; open.length > 0; programs += 1) {
    const some = open.shift()!;
    try {
      for (const [file, reads] of read(some)) told.found.set(file, reads);
    } catch (fault) {
      const middle = Math.ceil(some.length / 2);
      if (some.length > 1 && programs < mostPrograms) open.push(some.slice(0, middle), some.slice(middle));
      else told.unreadBy(fault, some);
    }
  }
}

const mostPrograms = 50;

/** Why a file could not be read, the same on every machine. The compiler goes down into what is nested, and the stack has an end. */
function reasonOf(fault: unknown, root: string): string {
  if (fault instanceof RangeError) return 'the file is too deep for the compiler';
  const message = thrownMessage(fault).replaceAll(`${root}/`, '');
  return `the TypeScript compiler failed on it and what it imports (${message}), so look yourself`;
}

function importNames(settings: ReadonlyMap<string, string>): ImportNames {
  const packages = new Map<string, string>();
  for (const [path, text] of settings) {
    const name = path.endsWith('package.json') ? nameOf(text) : undefined;
    if (name !== undefined) packages.set(name, path.split('/').slice(0, -1).join('/'));
  }
  const configs = [...settings.keys()].filter((path) => /(?:^|\/)[^/]*tsconfig[^/]*\.json$/.test(path));
  return { packages, aliases: configs.flatMap((path) => aliasesOf(path, settings, packages)) };
}

function nameOf(manifest: string): string | undefined {
  try {
    const { name } = JSON.parse(manifest) as { readonly name?: unknown };
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Where the package `metadata` keeps a module, for a workspace in which packages are not linked yet. */
function ownModule({ packages }: ImportNames, prefix: string, outDir: string | undefined) {
  const own = [...packages].find(([, folder]) => folder === `${prefix}metadata`)?.[0];
  return (specifier: string): string | undefined => {
    if (own === undefined || !specifier.startsWith(`${own}/`)) return undefined;
    const [schema, part = 'index', ...rest] = specifier.slice(own.length + 1).split('/');
    return rest.length > 0 ? undefined : `${prefix}${moduleFolder(schema!, outDir)}/${part}.ts`;
  };
}
