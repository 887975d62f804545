import { conflictSides, mapAt, textAt } from '@cdf/document';
import { isTreeMap, parseYaml } from '@cdf/text';

/** What a contract says of the pull that made it. */
export interface CommittedHead {
  readonly versionHash: string | undefined;
  readonly destination: { readonly name: string | undefined; readonly type: string | undefined };
  readonly dataset: string | undefined;
}

/**
 * Reads what stands before the tables of a contract in canonical form: it says which body the contract was made of. Undefined
 * for a text in another form, or with merge conflicts.
 */
export function committedHead(text: string, file: string): CommittedHead | undefined {
  const end = text.search(/^tables:/m);
  if (end < 0 || conflictSides(text) !== undefined) return undefined;
  const { value, findings } = parseYaml(text.slice(0, end), file);
  if (findings.length > 0 || !isTreeMap(value)) return undefined;
  const origin = mapAt(value, 'x-cdf');
  const destination = mapAt(origin, 'destination');
  return {
    versionHash: textAt(value, 'version_hash'),
    destination: { name: textAt(destination, 'name'), type: textAt(destination, 'type') },
    dataset: textAt(origin, 'dataset'),
  };
}
