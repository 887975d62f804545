import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCache, writeCache } from './cache-file.ts';

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'cdf-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

test('what was left is there for the same tool, and for no other', () => {
  const root = project();
  expect(readCache(root, 'usages', 'a')).toBe(undefined);
  expect(writeCache(root, 'usages', 'a', { one: [1] })).toBe(true);
  expect(readCache(root, 'usages', 'a')).toEqual({ one: [1] });
  expect(readCache(root, 'usages', 'b')).toBe(undefined);
  expect(readCache(root, 'others', 'a')).toBe(undefined);
  expect(readdirSync(join(root, '.cdf'))).toEqual(['usages.json']);
});

test('one changed character, or a part of it, is as good as none', () => {
  const root = project();
  writeCache(root, 'usages', 'a', { one: 'text' });
  const path = join(root, '.cdf/usages.json');
  const text = readFileSync(path, 'utf8');
  for (const damaged of [text.replace('text', 'test'), text.slice(0, -1), '', '\n', 'null']) {
    writeFileSync(path, damaged);
    expect(readCache(root, 'usages', 'a')).toBe(undefined);
  }
});

test('where nothing can be written nothing is said', () => {
  const root = project();
  writeFileSync(join(root, '.cdf'), '');
  expect(writeCache(root, 'usages', 'a', {})).toBe(false);
  expect(readCache(root, 'usages', 'a')).toBe(undefined);
});
