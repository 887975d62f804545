#!/usr/bin/env node
// JavaScript, so that with a warm cache Node need not even load its type stripper.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
