import { readFileSync, writeFileSync } from 'node:fs';

/** One entry of package-lock.json, as far as this script reads and writes it. */
export interface LockEntry {
  readonly [key: string]: unknown;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json, lockfile version 3. The key of `packages` is a path such as `node_modules/nx`. */
export interface Lockfile {
  readonly [key: string]: unknown;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** An optional dependency that the lockfile names and does not hold. */
export interface MissingEntry {
  readonly path: string;
  readonly name: string;
  readonly range: string;
}

const systems = 'android darwin freebsd linux openbsd netbsd sunos aix win32 openharmony'.split(' ');
const machines = 'x64 arm64 ia32 arm ppc64 s390x riscv64 loong64 mips64el'.split(' ');

/** Every optional dependency of every entry that has no entry of its own, neither nested nor hoisted. */
export const missingOptionals = ({ packages }: Lockfile): MissingEntry[] =>
  Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
      .map(([name, range]) => ({ path, name, range })),
  );

/**
 * Adds the platform packages that a registry without them made npm leave out of the lockfile; `npm ci` fails without them
 * (`EUSAGE Missing: … from lock file`). Added entries carry no checksum. A missing package whose name tells no platform is
 * left to npm. Entries come out sorted by path.
 */
export function lockNatives(lock: Lockfile): { readonly lock: Lockfile; readonly added: readonly string[] } {
  const entries = new Map(missingOptionals(lock).map(({ name, range }) => [name, platformEntry(name, range)]));
  const added = [...entries].filter(([, entry]) => entry !== undefined);
  const packages = Object.entries(lock.packages).concat(
    added.map(([name, entry]): [string, LockEntry] => [`node_modules/${name}`, entry!]),
  );
  const sorted = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)));
  return { lock: { ...lock, packages: sorted }, added: added.map(([name]) => name) };
}

function platformEntry(name: string, range: string): LockEntry | undefined {
  const parts = (name.split('/').at(-1) ?? '').split('-');
  const os = systems.filter((system) => parts.includes(system));
  if (os.length === 0) return undefined;
  const cpu = machines.filter((machine) => parts.includes(machine));
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  return {
    version: range.replace(/^\D*/, ''),
    ...(cpu.length > 0 ? { cpu } : {}),
    optional: true,
    os,
    ...(libc.length > 0 ? { libc } : {}),
  };
}

if (import.meta.main) {
  const path = new URL('../package-lock.json', import.meta.url);
  const { lock, added } = lockNatives(JSON.parse(readFileSync(path, 'utf8')) as Lockfile);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} platform entries added`);
}
