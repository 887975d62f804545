import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tryLock, unlock } from './lock-file.ts';
import { newHolder } from './lock-holder.ts';
import { temporaryProject } from './testing/temporary-project.ts';

const noHook = (_path: string): void => {};
const hooks = vi.hoisted(() => ({ beforeLink: (_path: string): void => {} }));

// The moment between "its process is dead" and "I am its heir" is too short to hit by chance.
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>();
  const linkSync: typeof real.linkSync = (from, to) => {
    hooks.beforeLink(String(to));
    real.linkSync(from, to);
  };
  return { ...real, linkSync };
});

test('a lock that somebody else inherited in between is left to them', () => {
  const path = join(temporaryProject(), 'lock');
  const [mine, other] = [newHolder(), newHolder()];
  writeFileSync(path, JSON.stringify({ ...newHolder(), pid: 2 ** 30, token: 'dd' }));
  hooks.beforeLink = (to) => {
    if (to === `${path}.dd`) writeFileSync(path, JSON.stringify(other));
  };
  onTestFinished(() => {
    hooks.beforeLink = noHook;
  });
  expect(tryLock(path, mine)).toEqual(other);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(other);
  unlock(path, mine);
  expect(existsSync(path)).toBe(true);
  expect(existsSync(`${path}.dd`)).toBe(false);
});

test('a lock is given back once, by its holder', () => {
  const path = join(temporaryProject(), 'lock');
  const [mine, other] = [newHolder(), newHolder()];
  expect([tryLock(path, mine), tryLock(path, other)]).toEqual([undefined, mine]);
  unlock(path, mine);
  expect(tryLock(path, other)).toBeUndefined();
  unlock(path, mine);
  expect(existsSync(path)).toBe(true);
});
