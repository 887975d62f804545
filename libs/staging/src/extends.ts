import { posix } from 'node:path';
import { type Checked, type Finding, finding } from '@cdf/core';
import type { Ruleset } from './ruleset.ts';

/**
 * The rulesets of a schema and all they extend, what is extended first, each file once.
 *
 * @param entries  the ruleset every schema inherits, and the schema's own; those that are there
 * @param folder   the schema's folder
 * @param open     a ruleset by its path relative to the project folder; `absent` when there is no such file, `faulty` when it
 *   cannot be used (whoever opens it reports that)
 * @findings CDF304 for a file that is not there, or not directly in `metadata/` or beside the ruleset; CDF305 for a circle
 */
export function withExtended(
  entries: readonly Ruleset[],
  folder: string,
  open: (file: string) => Ruleset | 'absent' | 'faulty',
): Checked<Ruleset[]> {
  const ordered: Ruleset[] = [];
  const findings: Finding[] = [];
  const visit = (ruleset: Ruleset, above: readonly string[]): void => {
    if (ordered.some(({ file }) => file === ruleset.file)) return;
    for (const { path, file, at } of ruleset.extends) {
      if ([...above, ruleset.file].includes(file)) {
        const hint = 'remove one of the two extends';
        findings.push(finding('CDF305', at, `"${path}" extends this file in turn`, { hint }));
        continue;
      }
      const found = mayExtend(folder, file) ? open(file) : 'absent';
      if (found === 'absent') findings.push(absent(path, file, at));
      else if (found !== 'faulty') visit(found, [...above, ruleset.file]);
    }
    ordered.push(ruleset);
  };
  for (const entry of entries) visit(entry, []);
  return { value: ordered, findings };
}

/** Only these folders are inputs of a schema's cached targets. */
const mayExtend = (schemaFolder: string, file: string): boolean =>
  [posix.dirname(schemaFolder), schemaFolder].includes(posix.dirname(file));

const absent = (path: string, file: string, at: Finding['at']): Finding =>
  finding('CDF304', at, `There is no ruleset "${file}" in metadata/ or beside this file, as "${path}" says`, {
    hint: 'paths are relative to this file; shared rulesets lie directly in metadata/',
  });
