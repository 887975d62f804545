import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { heavyPackages, ioFiles, isTestFile, isWithin, pureBuiltins, type Room, rooms, sideDoors } from './house.ts';
import type { Import, SourceFacts } from './read-source.ts';

/** A source that leaves its room by another way than the door, or brings in what its room does not have. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly kind: 'arrow' | 'door' | 'outside' | 'undeclared' | 'heavy' | 'io' | 'cycle' | 'test-import';
  readonly message: string;
}

/** A source file with everything the rules below ask about it. */
export interface Source extends SourceFacts {
  readonly path: string;
  readonly room: Room | undefined;
  readonly isTest: boolean;
}

/** A rule looks at one import of one source and answers what is wrong with it, if anything is. */
export type ImportRule = (
  source: Source,
  one: Import,
  packages: Packages,
) => Omit<Violation, 'file' | 'line'> | undefined;

/** Declared dependencies by folder (with a final slash; '' is the workspace). */
export type Packages = ReadonlyMap<string, ReadonlySet<string>>;

/** Every rule about a single import, in the order in which they are reported. */
export const importRules: readonly ImportRule[] = [
  throughTheDoor,
  insideTheRoom,
  alongTheArrows,
  declared,
  heavyInOnePlace,
  pureStaysPure,
  noTestInSources,
];

function throughTheDoor(_: Source, { specifier }: Import): ReturnType<ImportRule> {
  const isDeep =
    specifier.startsWith('@cdf/') &&
    specifier.split('/').length > 2 &&
    packageOf(specifier) !== '@cdf/schemas' &&
    !sideDoors.includes(specifier);
  return isDeep ? { kind: 'door', message: `"${specifier}" goes past the door "${packageOf(specifier)}"` } : undefined;
}

function insideTheRoom({ path, room }: Source, { specifier }: Import): ReturnType<ImportRule> {
  if (room === undefined || !specifier.startsWith('.')) return undefined;
  const isInside = posix.join(posix.dirname(path), specifier).startsWith(room.folder);
  return isInside
    ? undefined
    : { kind: 'outside', message: `"${specifier}" leaves ${room.folder} by a path; import the package` };
}

function alongTheArrows({ room, isTest }: Source, { specifier }: Import): ReturnType<ImportRule> {
  const target = rooms.find(({ name }) => name === packageOf(specifier));
  if (room === undefined || target === undefined) return undefined;
  const isAllowed = isTest ? target.level < room.level || target === room : room.mayImport.includes(target.name);
  return isAllowed ? undefined : { kind: 'arrow', message: `${room.name} may not import ${target.name}` };
}

function declared(
  { room, isTest }: Source,
  { specifier, isTypeOnly }: Import,
  packages: Packages,
): ReturnType<ImportRule> {
  const name = packageOf(specifier);
  if (room === undefined || name === undefined || (isTest && rooms.some((other) => other.name === name)))
    return undefined;
  // Types are gone at run time, so the workspace's own development dependency is enough for them.
  const shared = isTest || isTypeOnly || room.kind === 'workshop' ? packages.get('') : undefined;
  const isTyped = isTypeOnly && shared?.has(`@types/${name}`);
  const isDeclared = packages.get(room.folder)?.has(name) || shared?.has(name) || isTyped || name === room.name;
  return isDeclared
    ? undefined
    : { kind: 'undeclared', message: `"${name}" is not in the dependencies of ${room.folder}package.json` };
}

function heavyInOnePlace({ path, room, isTest }: Source, { specifier, isTypeOnly }: Import): ReturnType<ImportRule> {
  const name = packageOf(specifier);
  const heavy = heavyPackages.find(({ names }) => name !== undefined && names.includes(name));
  if (heavy === undefined || isTest || room?.kind === 'workshop') return undefined;
  if (!isTypeOnly && isWithin(path, heavy.typesOnly ?? []))
    return { kind: 'heavy', message: `of "${name}" only types may be imported here` };
  const places = heavy.allowed.length === 0 ? 'tests and tools' : heavy.allowed.join(', ');
  return isWithin(path, heavy.allowed) ? undefined : { kind: 'heavy', message: `"${name}" belongs in ${places} only` };
}

function pureStaysPure(source: Source, { specifier, isTypeOnly, names }: Import): ReturnType<ImportRule> {
  if (!mustBePure(source) || isTypeOnly) return undefined;
  const builtin = specifier.startsWith('node:')
    ? specifier
    : builtinModules.includes(specifier)
      ? `node:${specifier}`
      : undefined;
  if (builtin === undefined) return undefined;
  const isPosix = builtin !== 'node:path' || (names.length > 0 && names.every((name) => name === 'posix'));
  if (pureBuiltins.includes(builtin) && isPosix) return undefined;
  const what = isPosix ? `"${specifier}" does IO` : `"${specifier}" depends on the machine but for its posix`;
  return { kind: 'io', message: `${what}, and this file is not one of those that may` };
}

function noTestInSources({ path, isTest }: Source, { specifier }: Import): ReturnType<ImportRule> {
  const isTestImport = !isTest && specifier.startsWith('.') && isTestFile(posix.join(posix.dirname(path), specifier));
  return isTestImport ? { kind: 'test-import', message: `"${specifier}" is there for tests only` } : undefined;
}

/** True for a source of a library that is not one of its IO files. */
export const mustBePure = ({ path, room, isTest }: Source): boolean =>
  room?.kind === 'pure' && !isTest && !isWithin(path, ioFiles);

/** Package name of a specifier; undefined for paths and Node's own modules. */
function packageOf(specifier: string): string | undefined {
  if (/^[./]|^node:/.test(specifier) || builtinModules.includes(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
