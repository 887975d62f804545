import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file as the checks of this folder read it. `path`: POSIX, relative to the workspace root. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
}

/** The workspace root, with a final slash. */
export const workspaceRoot = fileURLToPath(new URL('..', import.meta.url));

const atTheTop = ['ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'package.json'];
const rooms = ['apps', 'docs', 'generators', 'libs', 'schemas', 'tools'];
const notOurs = new Set([
  'node_modules',
  'fixtures',
  'dist',
  'coverage',
  '.cdf',
  '.nx',
  '.venv',
  '.cache',
  '__pycache__',
]);

/** Sources, package.json files and pages of the workspace, sorted by path. Installed and fixture files are left out. */
export function readTree(): TreeFile[] {
  const paths = [...atTheTop, ...rooms.filter((room) => existsSync(`${workspaceRoot}${room}`)).flatMap(filesBelow)];
  return paths.sort().map((path) => ({ path, text: readFileSync(`${workspaceRoot}${path}`, 'utf8') }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(`${workspaceRoot}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesBelow(path);
    return entry.isFile() && /\.ts$|\.md$|^package\.json$/.test(entry.name) ? [path] : [];
  });
}
