import type { Checked, Finding } from '@cdf/core';
import { commentsByPointer, isTreeMap, parseYaml, type TreeMap } from '@cdf/text';
import type { CommentsByPointer } from './comments.ts';
import { type ConflictSide, conflictSides } from './conflict.ts';
import { mergeComments, mergeTrees, writtenByPeople } from './written-by-people.ts';

/** What a pull needs of the present `schema.yml`. `tree` is undefined where the file holds nothing. */
export interface Committed {
  readonly tree: TreeMap | undefined;
  readonly comments: CommentsByPointer;
}

/**
 * Reads the present `schema.yml` for `overlay`. It need not be valid, but it has to be YAML. Where git left merge conflicts it is
 * what people wrote on both sides, ours before theirs; what dlt wrote comes from the source anyway.
 *
 * @findings CDF101, for a conflict in a side of it at the line in the file
 */
export function readCommitted(text: string, file: string): Checked<Committed> {
  const conflict = conflictSides(text);
  if (conflict === undefined) return readSide(text, file);
  const readPart = (side: ConflictSide): Checked<Committed> => {
    const { value, findings } = readSide(side.text, file);
    return { value, findings: findings.map((found) => inWhole(found, side)) };
  };
  const ours = readPart(conflict.ours);
  const theirs = readPart(conflict.theirs);
  const findings = [...ours.findings, ...theirs.findings];
  return {
    value: {
      tree: mergeTrees(writtenByPeople(ours.value.tree ?? new Map()), writtenByPeople(theirs.value.tree ?? new Map())),
      comments: mergeComments(ours.value.comments, theirs.value.comments),
    },
    findings,
  };
}

function readSide(text: string, file: string): Checked<Committed> {
  const { value, findings } = parseYaml(text, file);
  const comments = text.includes('#') ? commentsByPointer(text) : noComments;
  return { value: { tree: isTreeMap(value) ? value : undefined, comments }, findings };
}

const noComments: CommentsByPointer = new Map();

const inWhole = (found: Finding, { lines }: ConflictSide): Finding =>
  'line' in found.at ? { ...found, at: { ...found.at, line: lines[found.at.line - 1] ?? found.at.line } } : found;
