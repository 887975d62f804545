import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signedFile } from './testing/signed-file.ts';
import { syncFiles } from './testing/sync-files.ts';
import { filesOf, putFile } from './testing/temporary-project.ts';

const paths = [
  'models/staging/shop/a.sql',
  'models/staging/shop/B.sql',
  'models/staging/shop/deep/er/c.sql',
  'audits/generated/shop/d.sql',
  'metadata/shop/generated/e.ts',
  'metadata/shop/generated/tables/f.ts',
] as const;
const kinds = ['wanted', 'crlf', 'old', 'edited', 'copied', 'foreign', 'emptied', 'link', 'folder'] as const;
type Path = (typeof paths)[number];
type Kind = (typeof kinds)[number];

const wantedFile = (path: string) => signedFile(path, 'SELECT 2');
const texts: Readonly<Record<Exclude<Kind, 'link' | 'folder'>, (path: string) => string>> = {
  wanted: (path) => wantedFile(path).content,
  crlf: (path) => wantedFile(path).content.replaceAll('\n', '\r\n'),
  old: (path) => signedFile(path, 'SELECT 1').content,
  edited: (path) => `${signedFile(path, 'SELECT 1').content}-- mine\n`,
  copied: () => signedFile('elsewhere.sql', 'SELECT 1').content,
  foreign: () => 'SELECT 3\n',
  emptied: () => '',
};

function plant(project: string, path: string, kind: Kind): void {
  if (kind === 'folder') putFile(project, `${path}/mine.txt`, 'mine\n');
  else if (kind === 'link') {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    symlinkSync('nowhere', join(project, path));
  } else putFile(project, path, texts[kind](path));
}

const isOurs = (kind: Kind): boolean => ['wanted', 'crlf', 'old'].includes(kind);
const hasMisfit = (kind: Kind): boolean => kind === 'edited' || kind === 'copied';

/** Whether anything of the group may be written, by the rules as the documentation has them. */
function isAllowed(disk: ReadonlyMap<Path, Kind>, wanted: readonly Path[], force: boolean): boolean {
  const misfits = [...disk.values()].some(hasMisfit);
  const strangers = wanted.some((path) => {
    const kind = disk.get(path);
    return kind !== undefined && !isOurs(kind) && !hasMisfit(kind);
  });
  return !strangers && (force || !misfits);
}

/** Files without the marks of empty folders, which nobody promises anything about. */
const plainFiles = (project: string): Record<string, string> =>
  Object.fromEntries(Object.entries(filesOf(project)).filter(([path]) => !path.endsWith('/')));

function expected(before: Record<string, string>, disk: ReadonlyMap<Path, Kind>, wanted: readonly Path[]) {
  const after = { ...before };
  for (const [path, kind] of disk) if (isOurs(kind) && !wanted.includes(path)) delete after[path];
  for (const path of wanted) if (disk.get(path) !== 'crlf') after[path] = wantedFile(path).content;
  return after;
}

const anyDisk = fc
  .array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...kinds)))
  .map((pairs) => new Map<Path, Kind>(pairs));

test('whatever stands on the disk: all that is wanted and nothing else of ours, or not one file touched; then nothing is left to do', async () => {
  await fc.assert(
    fc.asyncProperty(anyDisk, fc.subarray([...paths]), fc.boolean(), async (disk, wanted, force) => {
      const project = mkdtempSync(join(tmpdir(), 'cdf-any-'));
      try {
        putFile(project, 'models/marts/own.sql', 'SELECT 1\n');
        for (const [path, kind] of disk) plant(project, path, kind);
        const before = plainFiles(project);
        const first = await syncFiles(project, wanted.map(wantedFile), { force });
        const after = plainFiles(project);
        expect(after).toEqual(isAllowed(disk, wanted, force) ? expected(before, disk, wanted) : before);
        const second = await syncFiles(project, wanted.map(wantedFile), { force });
        expect(second.value).toEqual({ written: [], removed: [] });
        expect(second.findings).toEqual(first.findings);
        expect(plainFiles(project)).toEqual(after);
      } finally {
        rmSync(project, { recursive: true });
      }
    }),
    { numRuns: 150 },
  );
});
