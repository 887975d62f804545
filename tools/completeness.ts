import { commands, commonFlags, help } from '@cdf/cli';
import { findingCodes } from '@cdf/core';
import { codeEntries, expectedCodes, usedCodes } from './completeness/codes.ts';
import { type CommandFacts, pageGaps, shownGaps } from './completeness/commands.ts';
import { undocumentedExports } from './completeness/door-exports.ts';
import { readTree, type TreeFile } from './read-tree.ts';

/** Something the workspace promises and does not hold. `line` counts from 1. */
export interface Gap {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Codes with their titles, as `findingCodes` holds them. */
export type CodeList = Readonly<Record<string, { readonly title: string }>>;

const page = 'docs/errors.md';
const list = 'libs/core/src/finding-codes.ts';

/**
 * Compares finding codes with their list and the list with docs/errors.md and with tests, the commands with docs/commands.md and
 * with every command line a page shows, and names every export of a library's door that has no doc comment. That types and
 * validators are those of the JSON Schemas is a test beside them.
 */
export function findGaps(tree: readonly TreeFile[], codes: CodeList, commandFacts: readonly CommandFacts[]): Gap[] {
  const expected = new Set(expectedCodes(tree).map(({ code }) => code));
  const entries = codeEntries(tree.find(({ path }) => path === page) ?? { path: page, text: '' });
  return [
    ...usedCodes(tree)
      .filter(({ code }) => !Object.hasOwn(codes, code))
      .map(({ code, file, line }) => ({ file, line, message: `${code} is not in ${list}` })),
    ...Object.entries(codes)
      .filter(([code]) => !entries.some((entry) => entry.code === code))
      .map(([code, { title }]) => ({ file: page, line: 1, message: `no entry "### ${code} ${title}"` })),
    ...Object.keys(codes)
      .filter((code) => !expected.has(code))
      .map((code) => ({ file: list, line: 1, message: `no test expects ${code}` })),
    ...entries.flatMap(({ code, title, file, line }, index) => {
      const before = entries[index - 1]?.code;
      const expected = Object.hasOwn(codes, code) ? codes[code]!.title : undefined;
      const faults = [
        expected === undefined
          ? `${code} is not in ${list}`
          : title === expected
            ? ''
            : `the title of ${code} is "${expected}" in ${list}`,
        before !== undefined && before >= code ? `${code} stands after ${before}` : '',
      ];
      return faults.filter((fault) => fault !== '').map((message) => ({ file, line, message }));
    }),
    ...undocumentedExports(tree).map(({ name, file, line }) => ({
      file,
      line,
      message: `"${name}" has no doc comment`,
    })),
    ...pageGaps(tree, commandFacts),
    ...shownGaps(tree, commandFacts),
  ];
}

/** The commands of cdf, as its own table has them. */
export const commandFacts: readonly CommandFacts[] = commands.map((command) => ({
  name: command.name,
  flags: [...command.flags, ...commonFlags].map(({ name }) => name),
  help: help(command),
}));

/** Codes of the list that no source uses yet. */
export function unusedCodes(tree: readonly TreeFile[], codes: CodeList): string[] {
  const used = new Set(usedCodes(tree).map(({ code }) => code));
  return Object.keys(codes).filter((code) => !used.has(code));
}

if (import.meta.main) {
  const tree = readTree();
  const gaps = findGaps(tree, findingCodes, commandFacts);
  for (const { file, line, message } of gaps) console.log(`${file}:${line}  ${message}`);
  const unused = unusedCodes(tree, findingCodes);
  if (unused.length > 0) console.log(`listed, used by no source: ${unused.join(', ')}`);
  console.log(`${gaps.length} gaps`);
  process.exitCode = gaps.length > 0 ? 1 : 0;
}
