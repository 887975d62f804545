import { writeFileSync } from 'node:fs';
import { changeRules } from '@cdf/contract';
import { changesPage } from './changes/page.ts';

/** Committed files that are made from the rules of change: path from the top of the workspace → content. */
export const changeOutputs = (): ReadonlyMap<string, string> =>
  new Map([['docs/changes.md', changesPage(changeRules)]]);

if (import.meta.main)
  for (const [path, content] of changeOutputs()) {
    writeFileSync(new URL(`../${path}`, import.meta.url), content);
    console.log(path);
  }
