import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { moveFile, removeEmptyFolders } from './file-moves.ts';
import { filesOf, temporaryProject } from './testing/temporary-project.ts';

// On Linux /dev/shm is another device, as `.cdf` is where CI mounts a cached volume; elsewhere the test moves on one device.
test('a file moves from another device into a folder that is not there yet', () => {
  const elsewhere = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cdf-write-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  const project = temporaryProject({ 'a/old.sql': 'old\n' });
  for (const path of ['a/old.sql', 'a/b/new.sql']) {
    writeFileSync(join(elsewhere, 'staged'), 'new\n');
    moveFile(join(elsewhere, 'staged'), join(project, path));
  }
  expect(filesOf(project)).toEqual({ 'a/b/new.sql': 'new\n', 'a/old.sql': 'new\n' });
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('empty folders go, up to the first-level one; folders that hold something stay', () => {
  const project = temporaryProject({ 'models/staging/shop/keep/x.sql': '', 'audits/generated/shop/gone.sql': '' });
  rmSync(join(project, 'audits/generated/shop/gone.sql'));
  removeEmptyFolders(project, [
    'audits/generated/shop/gone.sql',
    'models/staging/shop/a.sql',
    'top.sql',
    'no/such/a.sql',
  ]);
  expect(filesOf(project)).toEqual({ 'audits/': '(empty folder)', 'models/staging/shop/keep/x.sql': '' });
});
