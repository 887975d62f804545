#!/usr/bin/env node
// JavaScript, so that with a warm cache Node need not even load its type stripper, and an old Node can say what is wrong.
import * as nodeModule from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `cdf: Node ${process.versions.node} is too old, 22.18 is needed\n  hint: run it as "npx cdf" in the workspace\n`,
  );
  process.exit(3);
}
nodeModule.enableCompileCache();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
// All that matters is done. A client that can be given no signal may still wait for an answer, and would keep the process with it.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
