import { type Sample, spreadOf } from './measure.ts';
import type { Snapshot } from './project-folder.ts';

/** One line of the report. No samples: it could not be measured, and `name` says why. */
export interface Row {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** What the project looked like afterwards. */
  readonly left?: Snapshot;
}

/** Rows as a Markdown table: median and, in brackets, smallest and largest. */
export function printTable(rows: readonly Row[]): string {
  const head = ['what', 'wall ms', 'CPU ms', 'peak MB', 'files', 'digest'];
  const lines = [head, ['---', '--:', '--:', '--:', '--:', '---'], ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cells({ name, samples, left }: Row): string[] {
  const figures = [
    samples.map(({ wallMilliseconds }) => wallMilliseconds),
    samples.map(({ cpuMilliseconds }) => cpuMilliseconds),
    samples.map(({ peakMegabytes }) => peakMegabytes),
  ];
  return [name, ...figures.map(spread), String(left?.files ?? ''), left?.digest.slice(0, 12) ?? ''];
}

function spread(figures: readonly number[]): string {
  if (figures.length === 0) return '';
  const { median, min, max } = spreadOf(figures);
  return `${Math.round(median)} (${Math.round(min)}–${Math.round(max)})`;
}
