import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typeOutputs } from './compile-types.ts';
import { validatorOutputs } from './compile-validators.ts';
import { kinds } from './kinds.ts';
import { staleOutputs, workspacePath } from './outputs.ts';

test('the committed validators are those of the JSON Schemas (nx run schemas:validators)', async () => {
  expect(staleOutputs(await validatorOutputs())).toEqual([]);
});

test('the committed types are those of the JSON Schemas (nx run schemas:types)', async () => {
  expect(staleOutputs(await typeOutputs())).toEqual([]);
});

test('every JSON Schema of this folder has its types, and there are no others', () => {
  const named = (folder: string, end: string): string[] =>
    readdirSync(workspacePath(folder)).flatMap((file) => (file.endsWith(end) ? [file.slice(0, -end.length)] : []));
  expect(named('.', '.schema.json').sort()).toEqual(kinds);
  expect(named('generated', '.ts').sort()).toEqual(kinds);
});

test('an output that differs by one letter, or is not there, is stale', () => {
  const path = workspacePath('kinds.ts');
  const content = readFileSync(path, 'utf8');
  const absent = { path: workspacePath('generated/absent.ts'), content: '' };
  expect(staleOutputs([{ path, content }, { path, content: `${content} ` }, absent])).toEqual([
    'kinds.ts',
    'generated/absent.ts',
  ]);
});

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
}

const read = (kind: string): JsonSchema => JSON.parse(readFileSync(workspacePath(`${kind}.schema.json`), 'utf8'));

/** Every JSON Schema in a JSON Schema, with its JSON pointer. */
function parts(schema: unknown, pointer = ''): [string, JsonSchema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) => parts(value, `${pointer}/${key}`));
  return [[pointer, schema as JsonSchema], ...inner];
}

test.each(kinds)('%s: every property and definition has a description', (kind) => {
  const silent = parts(read(kind)).flatMap(([pointer, part]) =>
    Object.entries({ ...part.properties, ...part.patternProperties, ...part.definitions })
      .filter(([, { description }]) => description === undefined || description.length < 8)
      .map(([key]) => `${pointer}/${key}`),
  );
  expect(silent).toEqual([]);
});

test.each(kinds)(
  '%s: the shapes of a value have different JSON types, so that a finding can tell which is meant',
  (kind) => {
    const root = read(kind);
    const typesOf = (schema: JsonSchema): string[] => {
      if (schema.$ref !== undefined) return typesOf(root.definitions![schema.$ref.replace('#/definitions/', '')]!);
      if (schema.type !== undefined) return [schema.type].flat();
      return [typeof schema.const];
    };
    for (const [pointer, { anyOf, oneOf }] of parts(root)) {
      const types = (anyOf ?? []).flatMap(typesOf);
      expect(types, pointer).toEqual([...new Set(types)]);
      expect(oneOf, pointer).toBeUndefined();
    }
  },
);
