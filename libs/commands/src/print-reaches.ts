import type { ReportedImpact, ReportedReach } from '@cdf/schemas/report';

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
