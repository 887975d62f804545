import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A committed file that is made from the JSON Schemas. `path` is absolute. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** Absolute path of a file beside the JSON Schemas or, with `..`, elsewhere in the workspace. */
export const workspacePath = (relativePath: string): string => fileURLToPath(new URL(relativePath, import.meta.url));

/** Paths, relative to this folder, of outputs whose committed text is not the one made now. */
export const staleOutputs = (outputs: readonly Output[]): string[] =>
  outputs
    .filter(({ path, content }) => readIfThere(path) !== content)
    .map(({ path }) => relative(workspacePath('.'), path));

/** Writes outputs, or with `--check` only says which are stale. The exit code is 1 when some are. */
export function writeOrCheck(outputs: readonly Output[], commandLine: readonly string[]): void {
  const stale = staleOutputs(outputs);
  if (commandLine.includes('--check')) {
    for (const path of stale) console.error(`out of date: ${path}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const { path, content } of outputs) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  console.log(`${outputs.length} written, ${stale.length} changed`);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
