import { type Checked, isError } from '@cdf/core';
import { engineFindings } from '@cdf/document';
import { isTreeMap, loadValidator, parseYaml, type TreeMap } from '@cdf/text';

/**
 * Parses a file and holds it against its JSON Schema. Undefined when it has no mapping at its top. What another engine version
 * writes is not held against this one's: that it is another is all there is to say.
 */
export async function parseChecked(
  text: string,
  file: string,
  kind: 'schema-file' | 'staging' | 'dlt-schema' | 'changes',
): Promise<Checked<TreeMap | undefined>> {
  const { value, findings } = parseYaml(text, file);
  if (findings.some(isError)) return { value: undefined, findings };
  const tree = isTreeMap(value) ? value : undefined;
  const engine = tree === undefined || !isDocument.has(kind) ? [] : engineFindings(tree, file);
  if (engine.length > 0) return { value: undefined, findings: engine };
  const validate = await loadValidator(kind);
  return { value: tree, findings: [...findings, ...validate(value, file)] };
}

const isDocument: ReadonlySet<string> = new Set(['schema-file', 'dlt-schema']);
