import { type Checked, compareText } from '@cdf/core';
import { readOutputs, verifySignature } from '@cdf/write';

/**
 * SQLMesh's files of external models that cdf did not generate, sorted by path: `schema.yaml`, which SQLMesh does not read beside an
 * `external_models.yaml`, comes last.
 * @source SQLMesh `core/loader.py`, `_load_external_models`: `.yml` is not read
 */
export function modelFiles(root: string): Checked<ReadonlyMap<string, string>> {
  const files = ['external_models.yaml', 'schema.yaml'];
  const { value, findings } = readOutputs(root, { folders: ['external_models'], files });
  const written = [...value]
    .filter(([file, text]) => file.endsWith('.yaml') && verifySignature(file, text) === 'unsigned')
    .sort(([a], [b]) => compareText(a, b));
  return { value: new Map(written), findings };
}
