import type { Tree } from '@nx/devkit';
import { isRecord, jsonAt, readText, withValue, writeText } from './json-edits.ts';

/**
 * Lets the workspace's TypeScript follow the generated modules' imports, which end in `.ts`. An option that is set is left as it is.
 *
 * @returns what a person has to decide, empty in most workspaces
 * @source TypeScript 5.7: `allowImportingTsExtensions` needs `noEmit`, `emitDeclarationOnly` or `rewriteRelativeImportExtensions`
 */
export function configureTypeScript(tree: Tree): string[] {
  const file = ['tsconfig.base.json', 'tsconfig.json'].find((path) => tree.exists(path));
  if (file === undefined) return [];
  let text = readText(tree, file);
  const found = jsonAt(text, file, ['compilerOptions']);
  const options = isRecord(found) ? found : {};
  const { allowImportingTsExtensions: allow, rewriteRelativeImportExtensions: rewrite } = options;
  if (allow === true || rewrite === true) return [];
  if (allow === false) {
    return [`${file} forbids imports that end in ".ts": the generated modules need "allowImportingTsExtensions": true`];
  }
  const emitsNoJavaScript = options.noEmit === true || options.emitDeclarationOnly === true;
  if (!emitsNoJavaScript && rewrite === false) {
    return [`${file} needs "allowImportingTsExtensions" with "noEmit", or "rewriteRelativeImportExtensions"`];
  }
  text = withValue(text, ['compilerOptions', 'allowImportingTsExtensions'], true);
  if (!emitsNoJavaScript) text = withValue(text, ['compilerOptions', 'rewriteRelativeImportExtensions'], true);
  writeText(tree, file, text);
  return [];
}
