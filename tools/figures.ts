import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isTestFile, roomOf } from './arrows/house.ts';
import { checkArrows } from './arrows.ts';
import { spreadOf } from './bench/measure.ts';
import { doorExports } from './completeness/door-exports.ts';
import { countEscapes } from './figures/count-escapes.ts';
import { withRecord } from './figures/history.ts';
import { readTree, type TreeFile, workspaceRoot } from './read-tree.ts';

/** The house in numbers. Product files are sources of its rooms, but not tests, tools or what is made from JSON Schemas. */
export interface Figures {
  readonly productFiles: number;
  /** Lines of a product file. */
  readonly medianLength: number;
  readonly longest: { readonly path: string; readonly length: number };
  readonly any: number;
  readonly casts: number;
  readonly cycles: number;
  readonly exports: { readonly all: number; readonly documented: number };
  readonly testFiles: number;
  /** Lines of tests for each line of product. */
  readonly testRatio: number;
}

/** @param tree with at least one product file */
export function figuresOf(tree: readonly TreeFile[]): Figures {
  const sources = tree.filter(({ path }) => isOurs(path));
  const product = sources.filter(({ path }) => !isTestFile(path));
  const tests = sources.filter(({ path }) => isTestFile(path));
  const lengths = product.map(({ path, text }) => ({ path, length: lengthOf(text) }));
  const escapes = product.map(({ path, text }) => countEscapes(path, text));
  const exported = doorExports(tree);
  return {
    productFiles: product.length,
    medianLength: spreadOf(lengths.map(({ length }) => length)).median,
    longest: lengths.reduce((longest, one) => (one.length > longest.length ? one : longest)),
    any: sum(escapes.map(({ any }) => any)),
    casts: sum(escapes.map(({ casts }) => casts)),
    cycles: checkArrows(tree).filter(({ kind }) => kind === 'cycle').length,
    exports: { all: exported.length, documented: exported.filter(({ isDocumented }) => isDocumented).length },
    testFiles: tests.length,
    testRatio: sum(tests.map(({ text }) => lengthOf(text))) / sum(lengths.map(({ length }) => length)),
  };
}

/** Figures on one line. */
export const printFigures = (figures: Figures): string => {
  const { exports, longest } = figures;
  const documented = exports.all === 0 ? 100 : Math.floor((100 * exports.documented) / exports.all);
  return [
    `${figures.productFiles} product files`,
    `length median ${figures.medianLength} max ${longest.length} (${longest.path})`,
    `any ${figures.any}`,
    `casts ${figures.casts}`,
    `cycles ${figures.cycles}`,
    `documented ${documented}% of ${exports.all} exports`,
    `test files ${figures.testFiles}`,
    `test lines per product line ${figures.testRatio.toFixed(2)}`,
  ].join(' · ');
};

const isOurs = (path: string): boolean =>
  path.endsWith('.ts') &&
  !/\/(generated|validators)\//.test(path) &&
  !path.startsWith('tools/') &&
  roomOf(path) !== undefined;

const lengthOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

if (import.meta.main) {
  const { values } = parseArgs({ options: { record: { type: 'boolean' } } });
  const line = printFigures(figuresOf(readTree()));
  console.log(line);
  if (values.record) record(line);
}

function record(line: string): void {
  const history = `${workspaceRoot}tools/figures/history.txt`;
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: workspaceRoot, encoding: 'utf8' }).trim();
  if (git('status', '--porcelain', '--', '.', ':!tools/figures/history.txt') !== '') {
    console.error('not recorded: the figures are not those of a commit while files are changed');
    process.exitCode = 1;
    return;
  }
  const known = existsSync(history) ? readFileSync(history, 'utf8') : '';
  writeFileSync(history, withRecord(known, git('log', '-1', '--format=%h %cs'), line));
}
