import { type Finding, finding, type Place } from '@cdf/core';
import type { EditedFile, WritePlan } from './plan-writes.ts';

/**
 * Why a plan may not be applied, and what somebody has to decide: edited files (CDF704), files that are not ours where we
 * have to write (CDF705), outputs that want one path (CDF708).
 */
export function writeFindings(plan: WritePlan): Finding[] {
  return [
    ...plan.edited.map((file) => editedFinding(plan, file)),
    ...plan.foreign.map(foreignFinding),
    ...plan.clashing.map(clashFinding),
  ];
}

/** What a check has to say: everything of `writeFindings`, and each file that is out of date, missing or left over. */
export function checkFindings(plan: WritePlan): Finding[] {
  const hint = 'run "cdf generate"';
  return [
    ...writeFindings(plan),
    ...plan.update.map(({ path }) => finding('CDF701', top(path), `"${path}" is out of date`, { hint })),
    ...plan.create.map(({ path }) => finding('CDF702', top(path), `"${path}" is missing`, { hint })),
    ...plan.stale.map(({ path }) => finding('CDF703', top(path), `"${path}" belongs to nothing any more`, { hint })),
  ];
}

function editedFinding({ sources }: WritePlan, { path, isDesired, origin }: EditedFile): Finding {
  const tell = (what: string, hint: string, reason: string): Finding =>
    finding('CDF704', top(path), `"${path}" ${what}`, { hint, reason });
  const force = '"--force" drops the edit and takes the generated text';
  if (isDesired) {
    const where =
      sources.length > 0 ? `make the change in ${sources.join(' or ')} and generate again` : 'generate again';
    if (origin === undefined) return tell('was edited after it was generated', `${where}; ${force}`, 'edited');
    return tell(`holds the text of "${origin.path}"`, `"--force" puts back what belongs here`, 'copied-over');
  }
  const keep = 'take its "cdf:signature" line out to keep it as a file of your own';
  if (origin === undefined) {
    return tell('was edited, copied or moved here, and nothing generates it', `delete it, or ${keep}`, 'edited-stray');
  }
  return origin.isThere
    ? tell(`is a copy of "${origin.path}"`, `delete it, or ${keep}`, 'copied')
    : tell(`was moved here from "${origin.path}"`, `move it back, or ${keep}`, 'moved');
}

const foreignFinding = (path: string): Finding =>
  finding('CDF705', top(path), `"${path}" has to be generated, but a file without cdf's signature stands there`, {
    hint: 'move or delete it, then generate again',
  });

const clashFinding = (path: string): Finding =>
  finding('CDF708', top(path), `"${path}" is wanted more than once; case does not tell paths apart`, {
    hint: 'rename one of the tables or models, or skip one',
  });

const top = (file: string): Place => ({ file, line: 1, column: 1 });
