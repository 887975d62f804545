import type { ReportedChange } from '@cdf/schemas/report';
import { changeReaders } from './print-reaches.ts';
import type { Paint } from './print-report.ts';
import { rebuildWords } from './rebuild-words.ts';
import { renameHint } from './rename-hint.ts';

/**
 * Graded changes for a person: the worst first, each with its place, its values, why it has its grade, what SQLMesh does about it, and
 * who reads it. Ends in a line feed.
 */
export function printGraded(changes: readonly ReportedChange[], paint: Paint): string {
  const lines = grades
    .flatMap((grade) => changes.filter((change) => change.grade === grade))
    .flatMap((change) => {
      const { grade, id, before, after, from, rebuild, reason, file, line, held, accepted } = change;
      const colour = grade === 'breaking' ? 'red' : grade === 'risky' ? 'yellow' : 'green';
      return [
        `  ${paint(colour, grade.padEnd(8))}  ${id}  ${file}:${line}`,
        `            ${shown(before)} → ${shown(after)}`,
        ...(from === undefined || from.length === 0 ? [] : [`            made of ${from.join(', ')}`]),
        `            ${reason}`,
        `            ${rebuildWords[rebuild]}`,
        ...renameHint(change).map((one) => `            ${one}`),
        ...changeReaders(change).map((one) => `            ${one}`),
        ...(held ? ['            needs a decision'] : accepted ? ['            accepted'] : []),
      ];
    });
  return `${lines.join('\n')}\n`;
}

const grades = ['breaking', 'risky', 'safe'] as const;

/** On one line, and short. */
function shown(value: unknown): string {
  if (value === null) return '–';
  const text = String(value).replaceAll(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 80).toWellFormed()}…` : text;
}
