/** A process for the crash tests: `node big-sync.ts PROJECT BODY` prints "go" and writes 400 files with this body. */
import { manyFiles } from './many-files.ts';
import { syncFiles } from './sync-files.ts';

const files = manyFiles(process.argv[3]!);
process.stdout.write('go\n');
await syncFiles(process.argv[2]!, files);
