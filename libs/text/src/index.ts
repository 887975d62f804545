export { parseYaml } from './parse-yaml.ts';
export type { Span } from './span.ts';
export { FloatText, isTreeList, isTreeMap, type Tree, type TreeMap, toPlain } from './tree.ts';
