import { readFileSync, writeFileSync } from 'node:fs';
import { changeRules } from '@cdf/contract';
import { configSchema } from './changes/config-schema.ts';
import { changesPage } from './changes/page.ts';

/** Committed files that are made from the rules of change: path from the top of the workspace → content. */
export const changeOutputs = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/changes.md', changesPage(changeRules)],
    ['schemas/config.schema.json', configSchema(JSON.parse(readTop('schemas/config.schema.json')), changeRules)],
  ]);

const top = new URL('../', import.meta.url);
const readTop = (path: string): string => readFileSync(new URL(path, top), 'utf8');

if (import.meta.main)
  for (const [path, content] of changeOutputs()) {
    writeFileSync(new URL(path, top), content);
    console.log(path);
  }
