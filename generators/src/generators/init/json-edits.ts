import type { Tree } from '@nx/devkit';
import jsonc from 'jsonc-parser';

/** Keys and indexes from the root of a JSON text to a value in it. */
export type JsonPath = readonly (string | number)[];

/** The text of a JSON file of the tree, comments and all; `fallback` where there is none. A byte order mark is left out. */
export const readText = (tree: Tree, path: string, fallback = '{}\n'): string =>
  tree.exists(path) ? tree.read(path, 'utf8')!.replace(/^\uFEFF/, '') : fallback;

/** Writes only what differs, so that a second run shows no change. */
export function writeText(tree: Tree, path: string, text: string): void {
  if (!tree.exists(path) || readText(tree, path) !== text) tree.write(path, text);
}

/**
 * The value at a path, undefined where there is none.
 *
 * @throws when the text is not JSON, with or without comments and trailing commas
 */
export function jsonAt(text: string, file: string, path: JsonPath = []): unknown {
  const errors: jsonc.ParseError[] = [];
  const root: unknown = jsonc.parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) {
    const line = text.slice(0, first.offset).split('\n').length;
    throw new Error(`${file}:${line} is not valid JSON; correct it and run cdf:init again`);
  }
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), root);
}

/** The text with another value at a path. Everything around it stays, comments too; missing objects are made. */
export const withValue = (text: string, path: JsonPath, value: unknown): string =>
  jsonc.applyEdits(text, jsonc.modify(text, [...path], value, { formattingOptions: formatOf(text) }));

/** The text with a value at the end of the array at a path, which is made where it is missing. */
export function withElement(text: string, path: JsonPath, value: unknown, present: boolean): string {
  if (!present) return withValue(text, path, [value]);
  const options = { formattingOptions: formatOf(text), isArrayInsertion: true };
  return jsonc.applyEdits(text, jsonc.modify(text, [...path, -1], value, options));
}

/** True for objects and arrays. */
export const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

function formatOf(text: string): jsonc.FormattingOptions {
  const indent = /^[ \t]+(?=\S)/m.exec(text)?.[0] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
