import { isTreeList, isTreeMap, printYamlText, type Tree, type TreeMap } from '@cdf/text';
import { printInline } from '../print-document.ts';

/**
 * A tree as a person might write it: keys and texts in any quotes, collections as blocks or on one line, blank lines, and comments
 * above entries, behind them, among the items of lists and at the end, each found nowhere else.
 *
 * @param tree  with keys below the 1024 characters that may stand before a colon
 * @param seed  equal seeds give equal texts
 */
export function styledYaml(tree: TreeMap, seed: number): { readonly text: string; readonly comments: string[] } {
  const lines: string[] = [];
  const comments: string[] = [];
  const chance = randomly(seed);
  const said = (): string => {
    comments.push(`# said ${comments.length}.`);
    return comments.at(-1)!;
  };
  const above = (indent: string): void => {
    if (chance(8)) lines.push('');
    while (chance(6)) lines.push(`${indent}${said()}`);
  };
  const behind = (): string => (chance(6) ? ` ${said()}` : '');
  const scalar = (value: Tree): string =>
    typeof value === 'string' && chance(2) ? JSON.stringify(value).replace(unprintable, escaped) : printInline(value);
  const flow = (value: Tree): string => {
    if (isTreeMap(value)) return `{ ${[...value].map(([key, item]) => `${keyOf(key)}: ${flow(item)}`).join(' , ')} }`;
    return isTreeList(value) ? `[ ${value.map(flow).join(' , ')} ]` : scalar(value);
  };
  const keyOf = (key: string): string =>
    chance(3) ? JSON.stringify(key).replace(unprintable, escaped) : printYamlText(key);
  const isEmpty = (value: Tree): boolean =>
    (isTreeMap(value) && value.size === 0) || (isTreeList(value) && value.length === 0);
  const printValue = (head: string, value: Tree, indent: string): void => {
    const isCollection = isTreeMap(value) || isTreeList(value);
    if (!isCollection || isEmpty(value) || chance(3)) {
      lines.push(`${head} ${isCollection ? flow(value) : scalar(value)}${behind()}`);
      return;
    }
    lines.push(`${head}${behind()}`);
    const deeper = `${indent}${chance(2) ? '  ' : '    '}`;
    if (isTreeMap(value)) printMap(value, deeper);
    else
      for (const item of value) {
        above(deeper);
        lines.push(`${deeper}- ${flow(item)}${behind()}`);
      }
  };
  const printMap = (map: TreeMap, indent: string): void => {
    for (const [key, value] of map) {
      above(indent);
      printValue(`${indent}${keyOf(key)}:`, value, indent);
    }
  };
  printMap(tree, '');
  above('');
  return { text: `${lines.join('\n')}\n`, comments };
}

const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** True once in `times`, in an order that the seed decides. */
function randomly(seed: number): (times: number) => boolean {
  let state = seed;
  return (times) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % times === 0;
  };
}
