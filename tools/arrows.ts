import { posix } from 'node:path';
import { findCycles } from './arrows/cycles.ts';
import { isTestFile, roomOf, rooms } from './arrows/house.ts';
import { readSource } from './arrows/read-source.ts';
import {
  type ImportRule,
  importRules,
  mustBePure,
  type Packages,
  type Source,
  type Violation,
} from './arrows/rules.ts';
import { readTree, type TreeFile } from './read-tree.ts';

/**
 * Holds sources to the house in `arrows/house.ts`: imports by level and by table, doors only, declared dependencies, heavy
 * packages in one place, no IO in pure files, no file that imports itself through others.
 *
 * @param tree TypeScript files and package.json files; others are ignored
 * @returns sorted by file and line
 */
export function checkArrows(tree: readonly TreeFile[]): Violation[] {
  const packages = readPackages(tree);
  const sources = tree.filter(({ path }) => path.endsWith('.ts')).map(toSource);
  const found = sources.flatMap((source) => [
    ...source.imports.flatMap((one) =>
      importRules.flatMap((rule) => at(source, one.line, rule(source, one, packages))),
    ),
    ...impureUses(source),
  ]);
  return [...found, ...cycles(sources), ...declaredArrows(tree)].sort(byPlace);
}

const impureUses = (source: Source): Violation[] =>
  mustBePure(source)
    ? source.impure.map(({ name, line }) => ({
        file: source.path,
        line,
        kind: 'io',
        message: `${name} depends on more than its arguments`,
      }))
    : [];

function cycles(sources: readonly Source[]): Violation[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const targets = ({ path, imports }: Source): string[] =>
    imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ specifier }) => fileOf(path, specifier));
  const graph = new Map(sources.map((source) => [source.path, targets(source).filter((target) => byPath.has(target))]));
  return findCycles(graph).map((way) => {
    const [file, next] = way as [string, string];
    const line = byPath.get(file)!.imports.find(({ specifier }) => fileOf(file, specifier) === next)?.line ?? 1;
    return { file, line, kind: 'cycle', message: way.join(' → ') };
  });
}

function fileOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  const room = rooms.find(({ name }) => name === specifier);
  return room === undefined ? specifier : `${room.folder}src/index.ts`;
}

/** A dependency that package.json names is an arrow too, even before something is imported. */
const declaredArrows = (tree: readonly TreeFile[]): Violation[] =>
  tree.flatMap(({ path, text }) => {
    const room = posix.basename(path) === 'package.json' ? roomOf(path) : undefined;
    if (room === undefined || posix.dirname(path) !== room.folder.slice(0, -1)) return [];
    const wrong = rooms.filter(({ name }) => dependencyNames(text).includes(name) && !room.mayImport.includes(name));
    return wrong.map(({ name }) => ({
      file: path,
      line: lineOf(text, `"${name}":`),
      kind: 'arrow',
      message: `${room.name} may not depend on ${name}`,
    }));
  });

const readPackages = (tree: readonly TreeFile[]): Packages =>
  new Map(
    tree
      .filter(({ path }) => posix.basename(path) === 'package.json')
      .map(({ path, text }) => [
        path.slice(0, -'package.json'.length),
        new Set(dependencyNames(text, path === 'package.json')),
      ]),
  );

function dependencyNames(text: string, withTools = false): string[] {
  const manifest = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  const tools = withTools ? manifest.devDependencies : {};
  return Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies, ...tools });
}

const toSource = ({ path, text }: TreeFile): Source => ({
  path,
  room: roomOf(path),
  isTest: isTestFile(path),
  ...readSource(path, text),
});

const at = ({ path }: Source, line: number, wrong: ReturnType<ImportRule>): Violation[] =>
  wrong === undefined ? [] : [{ file: path, line, ...wrong }];

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const byPlace = (a: Violation, b: Violation): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

if (import.meta.main) {
  const tree = readTree();
  const violations = checkArrows(tree);
  for (const { file, line, kind, message } of violations) console.log(`${file}:${line}  ${kind}  ${message}`);
  console.log(`${tree.length} files, ${violations.length} violations`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
