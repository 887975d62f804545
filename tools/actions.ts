import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { actions, propertySchemas } from '@cdf/staging';
import { actionsPage } from './actions/page.ts';
import { stagingSchema } from './actions/schema.ts';
import { realJudge } from './catalogue/cells.ts';
import { factsFolder, factsNow } from './catalogue/facts-file.ts';

/** Committed files that are made from the registry of actions: path from the top of the workspace → content. */
export const actionOutputs = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    [
      'schemas/staging.schema.json',
      stagingSchema(JSON.parse(readTop('schemas/staging.schema.json')), actions, propertySchemas),
    ],
    ['docs/actions.md', actionsPage(actions, await realJudge())],
  ]);

const top = new URL('../', import.meta.url);
const readTop = (path: string): string => readFileSync(new URL(path, top), 'utf8');

if (import.meta.main) {
  for (const [path, content] of await actionOutputs()) {
    writeFileSync(new URL(path, top), content);
    console.log(path);
  }
  // A person adds rules to a file that is there, so only one that is missing is begun.
  for (const action of actions) {
    const file = new URL(`${action.name}.yml`, factsFolder);
    if (existsSync(file)) continue;
    writeFileSync(file, factsNow(action, undefined));
    console.log(`tools/catalogue/facts/${action.name}.yml`);
  }
}
