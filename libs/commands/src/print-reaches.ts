import type { ReportedChange, ReportedImpact, ReportedReach } from '@cdf/schemas/report';

/** What `cdf impact` says, for a person: every place, by kind, and how many there are. Ends in a line feed. */
export function printImpact({ path, names, reaches }: ReportedImpact): string {
  const ofKinds = kinds.flatMap(([kind, noun]) => {
    const places = reaches.filter((reach) => reach.kind === kind);
    const files = new Set(places.map(({ file }) => file)).size;
    return places.length === 0
      ? []
      : [
          `  ${noun}: ${count(places.length, 'place')} in ${count(files, 'file')}`,
          ...places.map((one) => `    ${place(one)}`),
        ];
  });
  const end = reaches.length === 0 ? ['  nobody in this workspace reads it'] : [];
  return `${[`${path}  ${names.join(', ')}`, ...ofKinds, ...end].join('\n')}\n`;
}

/**
 * Who reads what changes, for a person: a few files of each kind with their lines, what is sure first. What nobody reads is said to be
 * so.
 */
export function reachLines(reaches: readonly ReportedReach[]): string[] {
  if (reaches.length === 0) return ['nobody in this workspace reads it'];
  const sure = reaches.filter(({ unsure }) => unsure === undefined);
  const unsure = reaches.filter((reach) => !sure.includes(reach));
  return [
    ...filesOf(sure, 'read by'),
    ...filesOf(unsure, 'may be read by'),
    ...(reaches.every(isGenerated) ? ['nobody else in this workspace reads it'] : []),
  ];
}

/** The same of a change; where it hurts nobody, that nobody reads it is not worth a line. */
export const changeReaders = ({ grade, rebuild, reaches }: ReportedChange): string[] =>
  reaches.length > 0 || grade === 'breaking' || rebuild === 'model and below' ? reachLines(reaches) : [];

/** What generated models and audits read of each other follows by itself. */
const isGenerated = ({ file }: ReportedReach): boolean => /(?:^|\/)(?:models\/staging|audits\/generated)\//.test(file);

/** In one line: the last of the readers, which is TypeScript where any is, and how many there are. */
export function readersInShort(reaches: readonly ReportedReach[]): string {
  const last = reaches.findLast(({ unsure }) => unsure === undefined) ?? reaches.at(-1);
  if (last === undefined) return 'nobody in this workspace reads it';
  if (reaches.every(isGenerated)) return 'generated models read it, and nobody else in this workspace';
  const others = reaches.length - 1;
  return `${last.unsure === undefined ? 'read' : 'it may be read'} at ${last.file}:${last.line}${others === 0 ? '' : ` and in ${count(others, 'other place')}`}`;
}

const shownFiles = 4;
const shownLines = 5;

function filesOf(reaches: readonly ReportedReach[], label: string): string[] {
  return kinds.flatMap(([kind, noun]) => {
    const byFile = Map.groupBy(
      reaches.filter((reach) => reach.kind === kind),
      ({ file }) => file,
    );
    const shown = [...byFile].slice(0, shownFiles + (byFile.size === shownFiles + 1 ? 1 : 0));
    const left = byFile.size - shown.length;
    return [
      ...shown.map(([file, places]) => `${label} ${fileLines(file, places)}`),
      ...(left > 0 ? [`${label} ${left} more files: ${noun}`] : []),
    ];
  });
}

/** `models/a.sql:3, 7  marts.a`. */
function fileLines(file: string, places: readonly ReportedReach[]): string {
  const lines = places.flatMap(({ line }) => line ?? []);
  const more = lines.length > shownLines ? `, … ${lines.length - shownLines} more` : '';
  const symbols = [...new Set(places.flatMap(({ symbol }) => symbol ?? []))];
  const at = lines.length === 0 ? file : `${file}:${lines.slice(0, shownLines).join(', ')}${more}`;
  return symbols.length === 0 ? at : `${at}  ${symbols.slice(0, shownLines).join(', ')}`;
}

const kinds: readonly (readonly [ReportedReach['kind'], string])[] = [
  ['staging', 'staging models'],
  ['model', 'models'],
  ['audit', 'audits'],
  ['typescript', 'TypeScript'],
];

/** Where it is read, by what, which column there, and why that is not sure. */
const place = ({ file, line, symbol, reads, unsure }: ReportedReach): string =>
  [
    `${file}:${line}`,
    ...(symbol === undefined ? [] : [symbol]),
    ...(reads === undefined ? [] : [`reads ${reads}`]),
    ...(unsure === undefined ? [] : [`may be: ${unsure}`]),
  ].join('  ');

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
