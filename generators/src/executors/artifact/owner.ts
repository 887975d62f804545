import type { ShownFinding } from '@cdf/commands';

/** Whose a file or finding is: a schema's (its key), nobody's in particular (`shared`), or everybody's. */
export type Owner = string;

/** Names clash across schemas: only the shared task looks for that, wherever the finding is placed. */
const acrossSchemas: ReadonlySet<string | undefined> = new Set(['CDF214', 'CDF215', 'CDF309']);

const ofOneSchema =
  /^(?:audits\/generated|external_models|models\/staging|tests\/generated)\/([^/]+)\/|^metadata\/([^/]+)\/(.)/;

/**
 * @param schemas  the keys that were asked for: any other folder of outputs is a matter of the shared task
 * @param outDir   folder of the modules of all schemas, where it is not theirs
 */
export function ownerOf(
  { file, code }: Pick<ShownFinding, 'file'> & Partial<Pick<ShownFinding, 'code'>>,
  schemas: ReadonlySet<string>,
  outDir: string | undefined,
): Owner {
  if (acrossSchemas.has(code)) return 'shared';
  if (file === null) return 'everybody';
  const [, ofOutput, ofMetadata] = ofOneSchema.exec(file) ?? [];
  const key = ofOutput ?? ofMetadata ?? keyBelow(outDir, file);
  if (key === undefined) return 'everybody';
  return schemas.has(key) ? key : 'shared';
}

const keyBelow = (folder: string | undefined, file: string): string | undefined =>
  folder !== undefined && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;
