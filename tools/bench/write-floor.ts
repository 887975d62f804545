import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// What the disk asks for: every file of one folder written to another, one after the other, and nothing else.
const [from, to] = process.argv.slice(2) as [string, string];
for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const target = join(to, path.slice(from.length + 1));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, readFileSync(path));
}
