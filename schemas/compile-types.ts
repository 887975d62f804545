import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { type Kind, kinds } from './kinds.ts';
import { type Output, workspacePath, writeOrCheck } from './outputs.ts';

/** The TypeScript types of the JSON Schemas: `@cdf/schemas/<kind>`. Ugly names are mended by titles in the schema. */
export async function typeOutputs(): Promise<Output[]> {
  return Promise.all(kinds.map(typeModule));
}

async function typeModule(kind: Kind): Promise<Output> {
  const schema = readOpenSchema(workspacePath(`${kind}.schema.json`));
  const content = await compile(schema, kind, {
    cwd: workspacePath('.'),
    $refOptions: {
      resolve: {
        file: {
          order: 1,
          canRead: true,
          read: ({ url }: { readonly url: string }) => JSON.stringify(readOpenSchema(filePath(url))),
        },
      },
    },
    bannerComment: `// Made from schemas/${kind}.schema.json by schemas/compile-types.ts. Do not edit.`,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return { path: workspacePath(`generated/${kind}.ts`), content };
}

const filePath = (url: string): string => (url.startsWith('file:') ? fileURLToPath(url) : url);

/** A JSON Schema in which annotations are further keys: a pattern would give every key the union of all types. */
function readOpenSchema(path: string): JSONSchema {
  return JSON.parse(readFileSync(path, 'utf8'), (_key, value) => {
    if (value?.patternProperties === undefined) return value;
    const { patternProperties: _, ...schema } = value;
    return { ...schema, additionalProperties: true };
  });
}

if (import.meta.main) writeOrCheck(await typeOutputs(), process.argv);
