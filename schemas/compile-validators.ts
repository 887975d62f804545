import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { default as standaloneCode } from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type Kind, kinds } from './kinds.ts';
import { type Output, workspacePath, writeOrCheck } from './outputs.ts';

/**
 * The validators of libs/text: one self-contained module for each JSON Schema, because reading Ajv and compiling takes
 * longer than validating a project.
 */
export async function validatorOutputs(): Promise<Output[]> {
  const outputs = await Promise.all(kinds.map(validatorModule));
  return outputs.flat();
}

async function validatorModule(kind: Kind): Promise<Output[]> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true, // findings are told from the data and the schema at the place
    messages: false,
    strict: true,
    allowUnionTypes: true,
    schemas: kinds.map((each) => JSON.parse(readFileSync(workspacePath(`${each}.schema.json`), 'utf8'))),
    code: { source: true, esm: true },
  });
  const code = standaloneCode.default(ajv, { validate: `${kind}.schema.json` });
  // Ajv leaves `require` of its run-time helpers in the module.
  const bundle = await build({
    stdin: { contents: code, resolveDir: workspacePath('.'), sourcefile: `${kind}.js` },
    absWorkingDir: workspacePath('..'), // its comments name paths relative to this
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2024',
    legalComments: 'none',
    write: false,
  });
  const banner = `// Made from schemas/${kind}.schema.json by schemas/compile-validators.ts. Do not edit.\n`;
  const types = `${banner}import type { Validate } from '../json-schema.ts';\n\nexport declare const validate: Validate;\n`;
  const folder = '../libs/text/src/validators';
  return [
    { path: workspacePath(`${folder}/${kind}.js`), content: banner + bundle.outputFiles[0]!.text },
    { path: workspacePath(`${folder}/${kind}.d.ts`), content: types },
  ];
}

if (import.meta.main) writeOrCheck(await validatorOutputs(), process.argv);
