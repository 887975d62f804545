import { pointerOf } from '@cdf/core';
import { conflictSides } from '@cdf/document';
import type { AcceptedChangeEntry } from '@cdf/schemas/changes';
import { isTreeList, printYamlText, type TreeMap, toPlain } from '@cdf/text';
import { type AcceptedChange, recordedValue } from './accepted-change.ts';
import type { Change } from './change.ts';

/** The records of a `changes.yml` that its JSON Schema found right. */
export function readChanges(tree: TreeMap, file: string): AcceptedChange[] {
  const entries = tree.get('changes') ?? [];
  if (!isTreeList(entries)) return [];
  return entries.map((entry, index) => {
    const { id, before, after, reason, expires } = toPlain(entry) as AcceptedChangeEntry;
    return { id, before, after, reason, expires, place: { file, pointer: pointerOf('changes', index) } };
  });
}

/**
 * The text of a `changes.yml` with records added at its end, one line each, so that git can take the lines of two branches. Lines
 * that are there stay as they are.
 *
 * @param text  what is there; empty for a new file
 */
export function withAccepted(text: string, accepted: readonly Change[], reason: string): string {
  if (accepted.length === 0) return text;
  const start = text.trim() === '' ? head : text;
  const open = start.replace(/^(changes:) *(?:\[\]|null|~) *(?=\r?$)/m, '$1');
  const listed = /^changes:/m.test(open) ? open : `${ended(open)}changes:\n`;
  const indent = [...listed.matchAll(/^( *)- /gm)].at(-1)?.[1] ?? '  ';
  const newline = listed.includes('\r\n') ? '\r\n' : '\n';
  const lines = accepted.map((change) => `${indent}- ${printRecord(change, reason)}${newline}`).join('');
  const below = /^changes:[^\n]*\n(?:(?:[ \t#-][^\n]*)?\r?\n)*/m.exec(ended(listed))!;
  const end = below.index + below[0].length;
  return ended(listed).slice(0, end) + lines + ended(listed).slice(end);
}

const head = `# Changes of the contract that were accepted, the oldest first. Written by "cdf sync --accept".
version: 1
changes:
`;

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

function printRecord({ id, before, after, grade, rebuild }: Change, reason: string): string {
  const facts = { id, before: recordedValue(before), after: recordedValue(after), grade, rebuild, reason };
  const entries = Object.entries(facts).map(
    ([key, value]) => `${key}: ${value === null ? 'null' : printYamlText(value)}`,
  );
  return `{${entries.join(', ')}}`;
}

/**
 * A `changes.yml` in which git left conflicts, with the records of both sides: two branches accepted different changes, and both
 * were decided. Undefined for a text without conflicts.
 */
export function withBothSides(text: string): string | undefined {
  const sides = conflictSides(text);
  if (sides === undefined) return undefined;
  const ours = sides.ours.text.split('\n');
  const theirs = sides.theirs.text.split('\n').filter((line) => /^ *- /.test(line) && !ours.includes(line));
  return `${ended(sides.ours.text)}${theirs.map((line) => `${line}\n`).join('')}`;
}
