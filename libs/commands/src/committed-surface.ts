import type { CommittedSurface } from '@cdf/contract';
import { stagingModelFile } from '@cdf/emit';
import { type ReadText, schemaFile } from './workspace.ts';

/** The interface of a schema as its outputs have it; undefined where there are none, or none that tell it. */
export async function committedSurface(
  key: string,
  catalog: string,
  readText: ReadText,
): Promise<CommittedSurface | undefined> {
  const text = readText(catalog);
  if (text === undefined) return undefined;
  const { readCatalog } = await import('@cdf/contract');
  return readCatalog(text, schemaFile(key), (table) => queryIn(readText(stagingModelFile(key, table)) ?? ''));
}

/** What follows the MODEL block in a file of ours. */
function queryIn(model: string): string | undefined {
  const end = model.indexOf('\n);\n\n');
  return end === -1 ? undefined : model.slice(end + 5).trimEnd();
}
