#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: sources run unbuilt, and V8's code of them can be kept between runs.
enableCompileCache();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
