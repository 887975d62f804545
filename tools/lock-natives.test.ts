import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LockEntry, type Lockfile, lockNatives, missingOptionals } from './lock-natives.ts';
import { readTree } from './read-tree.ts';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const lock = JSON.parse(text) as Lockfile;

test('every optional dependency of every entry stands in package-lock.json', () => {
  expect(missingOptionals(lock)).toEqual([]);
});

test('package-lock.json holds no download address', () => {
  const addresses = Object.entries(lock.packages).filter(([, { resolved }]) => /^\w+:/.test(String(resolved ?? '')));
  expect(addresses.map(([path]) => path)).toEqual([]);
});

test('every package of the workspace stands in package-lock.json with its dependencies', () => {
  const manifests = readTree().filter(({ path }) => path.endsWith('/package.json'));
  expect(manifests.length).toBeGreaterThan(10);
  for (const { path, text: manifest } of manifests) {
    const { name, dependencies, devDependencies } = JSON.parse(manifest) as LockEntry;
    const entry = lock.packages[path.replace('/package.json', '')];
    expect({ path, name, dependencies, devDependencies }).toEqual({
      path,
      name: entry?.name ?? `not in the lockfile: run npm install --package-lock-only, then node tools/lock-natives.ts`,
      dependencies: entry?.dependencies,
      devDependencies: entry?.devDependencies,
    });
  }
});

const lockOf = (names: readonly string[], present: readonly string[] = []): Lockfile => ({
  packages: {
    'node_modules/nx': { optionalDependencies: Object.fromEntries(names.map((name) => [name, '^1.2.3'])) },
    ...Object.fromEntries(present.map((path) => [path, { version: '1.2.3' }])),
  },
});

const cases: [name: string, given: string, want: object | undefined][] = [
  ['system and machine', '@nx/nx-darwin-arm64', { version: '1.2.3', cpu: ['arm64'], optional: true, os: ['darwin'] }],
  ['musl', 'b-linux-x64-musl', { version: '1.2.3', cpu: ['x64'], optional: true, os: ['linux'], libc: ['musl'] }],
  ['gnu', 'b-linux-x64-gnu', { version: '1.2.3', cpu: ['x64'], optional: true, os: ['linux'], libc: ['glibc'] }],
  ['one binary for all machines', 'b-darwin-universal', { version: '1.2.3', optional: true, os: ['darwin'] }],
  ['no platform in the name: left to npm', 'fsevents', undefined],
];
for (const [name, given, want] of cases) {
  test(`a missing entry is made from its name: ${name}`, () => {
    expect(lockNatives(lockOf([given])).lock.packages[`node_modules/${given}`]).toEqual(want);
  });
}

test('an entry that is there, nested or hoisted, is left alone', () => {
  const given = lockOf(
    ['a-linux-x64', 'b-linux-x64'],
    ['node_modules/nx/node_modules/a-linux-x64', 'node_modules/b-linux-x64'],
  );
  expect(lockNatives(given).added).toEqual([]);
});
