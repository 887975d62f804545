export { codeFrame } from './code-frame.ts';
export { type Comments, commentsByPointer } from './comments.ts';
export { type FileKind, loadValidator, type Validator } from './json-schema.ts';
export { parseYaml } from './parse-yaml.ts';
export { type Locator, locator } from './places.ts';
export { printYamlText } from './print-yaml-text.ts';
export type { Span } from './span.ts';
export { FloatText, fromPlain, isTreeList, isTreeMap, type Tree, type TreeMap, toPlain } from './tree.ts';
