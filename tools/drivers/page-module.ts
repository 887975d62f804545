import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The module in a code block of a page, ```` ```ts NAME ````, as it stands there, imported. */
export async function pageModule<T>(page: string, name: string): Promise<T> {
  const text = await readFile(join(root, page), 'utf8');
  const block = new RegExp(`^\`\`\`ts ${name}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1];
  if (block === undefined) throw new Error(`${page} has no block "ts ${name}"`);
  // Inside the workspace, because the module imports its packages.
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache/page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, `${name}.ts`);
  await writeFile(file, block);
  return import(pathToFileURL(file).href);
}
