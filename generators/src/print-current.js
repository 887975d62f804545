// JavaScript, so that with a warm cache Node need not even load its type stripper: Nx starts this before every run.
import { randomUUID } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache();
const { isCurrent } = await import('@cdf/commands');
process.stdout.write((await isCurrent(resolve(process.argv[2]))) ? 'current' : randomUUID());
