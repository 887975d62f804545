import { readFileSync, realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { actionsFile, actionsFolder, type Checked, finding, type Place, thrownAt, thrownMessage } from '@cdf/core';

/**
 * Runs `cdf.actions.ts` of a project. It may import `cdf/actions`, Node's own modules and files of `cdf.actions/`: only of these
 * does the digest of a schema's inputs know.
 *
 * @param root    absolute path of the project folder
 * @param digest  of the file and all it may import, so that an edited file is never taken for what was loaded before
 * @returns what the file exports by default
 * @findings CDF313 when the file, or one it imports, cannot be read, resolved or run
 */
export async function loadActions(root: string, digest: string): Promise<Checked<unknown>> {
  const folder = `${pathToFileURL(realpathSync(root)).href}/`;
  const entry = new URL(actionsFile, folder);
  entry.search = digest;
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const { parentURL } = context;
      if (specifier === entry.href) return { url: specifier, format: 'module-typescript', shortCircuit: true };
      if (!parentURL?.endsWith(`?${digest}`)) return next(specifier, context);
      const fail = (why: string, hint: string): never => {
        throw new ImportFault(`"${specifier}" ${why}`, hint, specifier, parentURL);
      };
      const follow = (hint: string) => {
        try {
          return next(specifier, context);
        } catch {
          return fail('cannot be found', hint);
        }
      };
      if (!/^(?:\.|\/|file:)/.test(specifier)) {
        if (!/^(?:cdf\/actions$|node:)/.test(specifier)) fail('may not be imported by an action', allowed);
        return follow('install cdf in this workspace: npm install --save-dev cdf');
      }
      const found = follow('write the path with its extension, relative to the file that imports it');
      const url = new URL(found.url);
      const isInside = url.pathname.startsWith(new URL(`${actionsFolder}/`, folder).pathname);
      if (!isInside || !/\.(?:ts|mts|js|mjs|json)$/.test(url.pathname)) fail(`is not in ${actionsFolder}/`, allowed);
      url.search = digest;
      return { ...found, url: url.href, format: formatOf(url.pathname) };
    },
  });
  try {
    const module: { readonly default?: unknown } = await import(entry.href);
    return { value: module.default, findings: [] };
  } catch (error) {
    const isImport = error instanceof ImportFault;
    const at = isImport ? importPlace(error, folder) : (thrownAt(error) ?? { file: actionsFile, line: 1, column: 1 });
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
function importPlace({ specifier, importer }: ImportFault, folder: string): Place {
  const lines = readFileSync(fileURLToPath(importer), 'utf8').split('\n');
  const found = lines.map((text) => Math.max(...[`'`, '"'].map((quote) => text.indexOf(quote + specifier + quote))));
  const line = Math.max(
    found.findIndex((column) => column >= 0),
    0,
  );
  const file = decodeURI(new URL(importer).pathname.slice(new URL(folder).pathname.length));
  return { file, line: line + 1, column: Math.max(found[line]!, 0) + 1 };
}

/** A message that says the same on every machine. */
const withoutPaths = (message: string, folder: string, digest: string): string =>
  message.replaceAll(`?${digest}`, '').replaceAll(folder, '').replaceAll(fileURLToPath(folder), '');
