import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { Pair, Side } from './pairs.ts';

/** What a reader does: it takes a value out of a row, for code that needs the type it had before; or a table out of the database. */
interface Reading {
  /** The interface. */
  readonly from: string;
  readonly property: string;
}

/**
 * Lets tsc check, of one side of each pair, a module that reads every property of every row of before, and every table of its
 * database, and needs what it reads to be what it was.
 *
 * @returns what tsc refuses by the schema's key: `Interface.property`, or the interface alone where it is all of it
 */
export async function refusedReadings(
  folder: string,
  pairs: readonly Pair[],
  side: Side,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const readers = await Promise.all(
    pairs.map(async ({ key }) => {
      const file = join(folder, side, 'metadata', key, 'reader.ts');
      const readings = await readingsIn(join(folder, 'before/metadata', key, 'generated'));
      await writeFile(file, [imports(key), ...readings.map(printReading), ''].join('\n'));
      return { key, file, readings };
    }),
  );
  const base = join(import.meta.dirname, '../../../tsconfig.base.json');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(base, ts.sys.readFile).config, ts.sys, folder);
  const program = ts.createProgram(
    readers.map(({ file }) => file),
    { ...options, types: [] },
  );
  return new Map(
    readers.map(({ key, file, readings }) => {
      const source = program.getSourceFile(file)!;
      const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      const lines = new Set(faults.map(({ start }) => source.getLineAndCharacterOfPosition(start!).line));
      return [key, inShort(readings, (_, index) => lines.has(index + firstReading))];
    }),
  );
}

/** The line of the first reading, from 0. */
const firstReading = 3;

const imports = (key: string): string => `import type { Database } from './generated/database.ts';
import type * as After from './generated/rows.ts';
import type * as Before from '../../../before/metadata/${key}/generated/rows.ts';`;

const printReading = ({ from, property }: Reading, index: number): string =>
  from === 'Database'
    ? `export const read${index} = (database: Database): unknown => database['${property}'];`
    : `export const read${index} = (row: After.${from}): Before.${from}['${property}'] => row.${property};`;

async function readingsIn(generated: string): Promise<Reading[]> {
  const tables = (await readdir(join(generated, 'tables'))).sort().map((name) => join('tables', name));
  const texts = await Promise.all([...tables, 'database.ts'].map((name) => readFile(join(generated, name), 'utf8')));
  return texts
    .flatMap((text) => [...text.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)])
    .flatMap(([, from, body]) =>
      [...body!.matchAll(/^ {2}(?:readonly )?'?([\w.]+)'?: /gm)].map(([, property]) => ({
        from: from!,
        property: property!,
      })),
    );
}

function inShort(readings: readonly Reading[], isRefused: (reading: Reading, index: number) => boolean): string[] {
  const refused = readings.filter(isRefused);
  const ofOne = Map.groupBy(readings, ({ from }) => from);
  const told = refused.map((reading) => {
    const isAll = ofOne.get(reading.from)!.every((one) => refused.includes(one));
    return isAll && reading.from !== 'Database' ? reading.from : `${reading.from}.${reading.property}`;
  });
  return [...new Set(told)];
}
