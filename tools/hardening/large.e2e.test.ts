import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inForm, isLong } from './form.ts';
import { temporaryProject } from './project.ts';
import { type Ending, reportOf, runCdf, runNode } from './run-cdf.ts';

const settings = `[cdf]
version = 1
emit = 1
[cdf.schemas.shop]
source = "export:shop.yaml"
destination = "w"
dataset = "raw"
[destination.w]
destination_type = "duckdb"
`;
const head = 'version: 3\nversion_hash: x\nengine_version: 11\nname: shop\n';
const tail =
  'settings: {}\nnormalizers:\n  names: snake_case\n  json: {module: dlt.common.normalizers.json.relational}\n';
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const table = (name: string, columns: string): string =>
  `  ${name}:\n    columns:\n${columns}    write_disposition: append\n    resource: ${name}\n`;
const column = (index: number): string => `      c${index}:\n        data_type: text\n        nullable: true\n`;
const schema = (tables: string): string => `${head}tables:\n${tables}${tail}`;

/** A file that grows with `size`, and how much more memory than reading it as text it may take. */
interface Large {
  readonly text: (size: number) => string;
  readonly ends: 'right' | 'fault';
  /** Peak of the run, in peaks of a process that only reads the file. */
  readonly atMost: number;
}

/** Sizes: `counts` of things, 100,000 in the long form; `letters`, 50 MB in the long form. */
const things = inForm(10_000, 100_000);
const letters = inForm(5_000_000, 50_000_000);

const byCount: Record<string, Large> = {
  'columns in one table': { text: (count) => schema(table('t', lines(count, column))), ends: 'right', atMost: 24 },
  'tables, a tenth as many': {
    text: (count) => schema(lines(count / 10, (index) => table(`t${index}`, lines(3, column)))),
    ends: 'right',
    atMost: 12,
  },
  'unknown keys': {
    text: (count) => `${schema(table('t', column(0)))}${lines(count, (index) => `k${index}: 1\n`)}`,
    ends: 'fault',
    atMost: 12,
  },
  'columns of no type': {
    text: (count) =>
      schema(
        table(
          't',
          lines(count, (index) => `      c${index}: {data_type: 7, nullable: x}\n`),
        ),
      ),
    ends: 'fault',
    atMost: 24,
  },
  'columns with a type nobody knows': {
    text: (count) =>
      schema(
        table(
          't',
          lines(count, (index) => `      c${index}: {data_type: odd}\n`),
        ),
      ),
    ends: 'fault',
    atMost: 24,
  },
  'columns with comments': {
    text: (count) =>
      schema(
        table(
          't',
          lines(count, (index) => `      # about ${index}\n      c${index}: {data_type: text} # here\n`),
        ),
      ),
    ends: 'right',
    atMost: 24,
  },
  'columns in one line': {
    text: (count) =>
      `${head}tables: {t: {columns: {${lines(count, (index) => `c${index}: {data_type: text}, `)}}, write_disposition: append, resource: t}}\n${tail}`,
    ends: 'right',
    atMost: 24,
  },
  'keys that are one': {
    text: (count) =>
      schema(
        table(
          't',
          lines(count, () => column(0)),
        ),
      ),
    ends: 'fault',
    atMost: 12,
  },
};

const byLetter: Record<string, Large> = {
  columns: {
    text: (size) => schema(table('t', lines(size / 50, column))),
    ends: isLong ? 'fault' : 'right',
    atMost: 24,
  },
  'one word': { text: (size) => 'a'.repeat(size), ends: 'fault', atMost: 4 },
  'one description': {
    text: (size) => schema(`  t:\n    columns: {}\n    description: ${'b'.repeat(size)}\n`),
    ends: 'right',
    atMost: 8,
  },
  'lines of no sense': { text: (size) => 'abc def\n'.repeat(size / 8), ends: 'fault', atMost: 12 },
  'ones in brackets': { text: (size) => `[${'1,'.repeat(size / 2)}1]`, ends: 'fault', atMost: 32 },
  'ones in a list': { text: (size) => '- 1\n'.repeat(size / 4), ends: 'fault', atMost: 16 },
  comments: { text: (size) => '# x\n'.repeat(size / 4), ends: 'fault', atMost: 8 },
  'empty lines': { text: (size) => '\n'.repeat(size), ends: 'fault', atMost: 8 },
  'open brackets': { text: (size) => '['.repeat(size), ends: 'fault', atMost: 4 },
  NUL: { text: (size) => '\0'.repeat(size), ends: 'fault', atMost: 4 },
  'letters of no encoding': { text: (size) => '\udc80'.repeat(size / 4), ends: 'fault', atMost: 8 },
  JSON: {
    text: (size) =>
      JSON.stringify({
        name: 'shop',
        tables: {
          t: {
            columns: Object.fromEntries(Array.from({ length: size / 40 }, (_, i) => [`c${i}`, { data_type: 'text' }])),
          },
        },
      }),
    ends: 'fault',
    atMost: 24,
  },
  'text in quotes': { text: (size) => `a: '${'x\n'.repeat(size / 2)}'`, ends: 'fault', atMost: 16 },
  anchors: { text: (size) => lines(size / 14, (index) => `- &a${index} 1\n`), ends: 'fault', atMost: 16 },
};

async function runOn(text: string): Promise<{ readonly ending: Ending; readonly plain: Ending }> {
  const project = temporaryProject([['cdf_config.toml', settings]]);
  const file = join(project, 'shop.yaml');
  writeFileSync(file, text);
  const plain = await runNode(['-e', `require('fs').readFileSync(${JSON.stringify(file)}, 'utf8')`]);
  const ending = await runCdf(project, ['sync', '--json']);
  expect({ signal: ending.signal, stderr: ending.stderr.slice(0, 2000) }).toEqual({ signal: null, stderr: '' });
  return { ending, plain };
}

const sized: [name: string, size: number, large: Large][] = [
  ...Object.entries(byCount).map(([name, large]): [string, number, Large] => [`${things} ${name}`, things, large]),
  ...Object.entries(byLetter).map(([name, large]): [string, number, Large] => [
    `${letters / 1e6} MB of ${name}`,
    letters,
    large,
  ]),
];

test.each(sized)(
  '%s',
  async (name, size, { text, ends, atMost }) => {
    const { ending, plain } = await runOn(text(size));
    const { ok, findings } = reportOf(ending);
    expect(ok ? 'right' : 'fault', JSON.stringify(findings[0])).toBe(ends);
    for (const { file, line, severity } of findings.filter((one) => one.severity === 'error')) {
      expect([file, severity]).toEqual(['shop.yaml', 'error']);
      expect(line).toBeGreaterThan(0);
    }
    const ratio = ending.peakKilobytes! / plain.peakKilobytes!;
    console.info(
      `${name}: ${(ending.peakKilobytes! / 1024).toFixed(0)} MB, ${ratio.toFixed(1)} x reading, ${(ending.cpuMicroseconds! / 1e6).toFixed(1)} s CPU`,
    );
    expect(ratio).toBeLessThan(atMost);
  },
  0,
);

// Two runs side by side say something about time only when they are long.
test.each(isLong ? Object.entries(byCount) : [])(
  'twice as many %s take no more than about twice the time',
  async (name, { text }) => {
    const half = await runOn(text(things / 2));
    const whole = await runOn(text(things));
    const ratio = whole.ending.cpuMicroseconds! / half.ending.cpuMicroseconds!;
    console.info(`${name}: ${ratio.toFixed(2)} x the CPU time`);
    expect(ratio).toBeLessThan(3);
  },
  0,
);
