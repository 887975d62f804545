import { type Checked, finding } from '@cdf/core';
import { YAMLException } from 'js-yaml';
import { positionAt } from './span.ts';
import type { Tree } from './tree.ts';
import { buildTree, YamlFault } from './tree-builder.ts';
import { yamlEvents } from './yaml-events.ts';

/**
 * Reads one YAML or JSON document. Never throws.
 *
 * The values are those dlt itself reads (see `plainScalar`); quoted scalars are text. A document that begins like a JSON
 * object is read by JSON's rule for floats. An empty text is null. Offered to files of people and of dlt alike, so what can
 * be read in two ways is refused: duplicate keys, merge keys, tags beyond the core ones, several documents.
 *
 * @param file  path shown in findings, relative to the project
 * @findings CDF101 with line and column; the value is null then
 */
export function parseYaml(text: string, file: string): Checked<Tree> {
  try {
    return { value: buildTree(text, yamlEvents(text)), findings: [] };
  } catch (fault) {
    const { message, hint, offset } = leftMerge(text) ?? described(fault);
    const at = { file, ...positionAt(text, offset) };
    return { value: null, findings: [finding('CDF101', at, message, hint === undefined ? {} : { hint })] };
  }
}

interface Described {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly offset: number;
}

/** Of the first place where git left a merge to be solved: what a reader makes of the rest helps nobody. */
function leftMerge(text: string): Described | undefined {
  const offset = text.search(/^<{7}(?= |\r?$)/m);
  return offset === -1
    ? undefined
    : {
        message: 'Git left both sides of a merge here',
        hint: 'keep what is right and take the lines of git away; in a contract and its changes.yml "cdf sync" does it',
        offset,
      };
}

function described(fault: unknown): Described {
  if (fault instanceof YamlFault) return { message: fault.message, hint: fault.hint, offset: fault.offset };
  if (!(fault instanceof YAMLException)) return { message: 'Not valid YAML: it cannot be read', offset: 0 };
  const hint = fault.reason.includes('tab character') ? 'indent with spaces' : undefined;
  return { message: `Not valid YAML: ${fault.reason}`, hint, offset: fault.mark?.position ?? 0 };
}
