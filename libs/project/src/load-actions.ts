import { realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { actionsFile, actionsFolder, type Checked, finding, type Place, thrownAt, thrownMessage } from '@cdf/core';

/**
 * Runs `cdf.actions.ts` of a project. It may import `cdf/actions`, Node's own modules and files of `cdf.actions/`: only of these
 * does the digest of a schema's inputs know. Node is handed the texts that are read here, of the work tree or of a revision, so that
 * what runs is what the digest is of, and a revision needs no file on the disk.
 *
 * @param root      absolute path of the project folder; `cdf/actions` is found from here
 * @param digest    of the file and all it may import, so that an edited file is never taken for what was loaded before
 * @param readText  a text by its path relative to the project folder; undefined where there is none
 * @returns what the file exports by default
 * @findings CDF313 when the file, or one it imports, cannot be read, resolved or run
 */
export async function loadActions(
  root: string,
  digest: string,
  readText: (file: string) => string | undefined,
): Promise<Checked<unknown>> {
  const folder = `${pathToFileURL(realpathSync(root)).href}/`;
  const entry = new URL(actionsFile, folder);
  entry.search = digest;
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const { parentURL, importAttributes } = context;
      if (specifier === entry.href) return { url: specifier, format: 'module-typescript', shortCircuit: true };
      if (!parentURL?.endsWith(`?${digest}`)) return next(specifier, context);
      const fail = (why: string, hint: string): never => {
        throw new ImportFault(`"${specifier}" ${why}`, hint, specifier, parentURL);
      };
      if (!/^(?:\.|\/|file:)/.test(specifier)) {
        if (!/^(?:cdf\/actions$|node:)/.test(specifier)) fail('may not be imported by an action', allowed);
        try {
          return next(specifier, context);
        } catch {
          fail('cannot be found', 'install cdf in this workspace: npm install --save-dev cdf');
        }
      }
      const url = new URL(specifier, parentURL);
      const file = fileOf(url, folder);
      if (!file?.startsWith(`${actionsFolder}/`) || !/\.(?:ts|mts|js|mjs|json)$/.test(file))
        fail(`is not in ${actionsFolder}/`, allowed);
      if (readText(file!) === undefined)
        fail('cannot be found', 'write the path with its extension, relative to the file that imports it');
      url.search = digest;
      url.hash = '';
      return { url: url.href, format: formatOf(url.pathname), importAttributes, shortCircuit: true };
    },
    load: (address, context, next) => {
      const source = address.endsWith(`?${digest}`) ? readText(fileOf(new URL(address), folder) ?? '') : undefined;
      return source === undefined
        ? next(address, context)
        : { format: formatOf(new URL(address).pathname), source, shortCircuit: true };
    },
  });
  try {
    const module: { readonly default?: unknown } = await import(entry.href);
    return { value: module.default, findings: [] };
  } catch (error) {
    const isImport = error instanceof ImportFault;
    const at = isImport
      ? importPlace(error, folder, readText)
      : (thrownAt(error) ?? { file: actionsFile, line: 1, column: 1 });
    const message = `The actions of this project cannot be loaded: ${withoutPaths(thrownMessage(error), folder, digest)}`;
    return { value: undefined, findings: [finding('CDF313', at, message, isImport ? { hint: error.hint } : {})] };
  } finally {
    hooks.deregister();
  }
}

/** Whatever the nearest `package.json` says: an action is an ES module. */
const formatOf = (path: string): string =>
  path.endsWith('.json') ? 'json' : path.endsWith('ts') ? 'module-typescript' : 'module';

const allowed = `actions may import "cdf/actions", Node's own modules, and files in ${actionsFolder}/ beside ${actionsFile}`;

/** An import that cannot be followed. */
class ImportFault extends Error {
  readonly hint: string;
  readonly specifier: string;
  /** Address of the module that has the import. */
  readonly importer: string;

  constructor(message: string, hint: string, specifier: string, importer: string) {
    super(message);
    this.hint = hint;
    this.specifier = specifier;
    this.importer = importer;
  }
}

/** Where the import stands in the file that has it. */
function importPlace(
  { specifier, importer }: ImportFault,
  folder: string,
  readText: (file: string) => string | undefined,
): Place {
  const file = fileOf(new URL(importer), folder)!;
  const lines = readText(file)!.split('\n');
  const found = lines.map((text) => Math.max(...[`'`, '"'].map((quote) => text.indexOf(quote + specifier + quote))));
  const line = Math.max(
    found.findIndex((column) => column >= 0),
    0,
  );
  return { file, line: line + 1, column: Math.max(found[line]!, 0) + 1 };
}

/** The path of a module relative to the project folder; undefined for what is not below it. */
function fileOf({ pathname }: URL, folder: string): string | undefined {
  const above = new URL(folder).pathname;
  return pathname.startsWith(above) ? decodeURIComponent(pathname.slice(above.length)) : undefined;
}

/** A message that says the same on every machine. */
const withoutPaths = (message: string, folder: string, digest: string): string =>
  message.replaceAll(`?${digest}`, '').replaceAll(folder, '').replaceAll(fileURLToPath(folder), '');
