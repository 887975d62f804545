/** A process for the lock tests: `node counting.ts PROJECT TIMES` adds one to the number in `count` that often. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { withLock } from '../index.ts';

const [project, times] = [process.argv[2]!, Number(process.argv[3])];
for (let done = 0; done < times; done++) {
  const { findings } = await withLock(
    project,
    async () => {
      const count = Number(readFileSync(join(project, 'count'), 'utf8'));
      await breathe();
      writeFileSync(join(project, 'count'), String(count + 1));
    },
    { waitMs: 60_000 },
  );
  for (const { message } of findings) process.stdout.write(`${message}\n`);
}
