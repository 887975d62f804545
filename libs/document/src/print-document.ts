import { pointerOf } from '@cdf/core';
import { type Comments, FloatText, isTreeList, isTreeMap, printYamlText, type Tree, type TreeMap } from '@cdf/text';

/** Comments a person wrote, each with its `#`, by the JSON pointer of the key they stand at. */
export type CommentsByPointer = ReadonlyMap<string, Comments>;

const maxFlowWidth = 110;

/**
 * Prints a canonical document as YAML that every reader takes for the same values: mappings as blocks, a column on one line
 * where it is short and has no description, every text in quotes that YAML 1.1 or 1.2 could take for something else.
 * Ends in one line feed.
 */
export function printDocument(tree: TreeMap, comments: CommentsByPointer = new Map()): string {
  const lines: string[] = [];
  printMap(tree, '', '', comments, lines);
  lines.push(...(comments.get('')?.before ?? []));
  return `${lines.join('\n')}\n`;
}

function printMap(map: TreeMap, indent: string, pointer: string, comments: CommentsByPointer, lines: string[]): void {
  for (const [key, value] of map) {
    const own = comments.size === 0 ? '' : `${pointer}${pointerOf(key)}`;
    const said = comments.get(own);
    for (const line of said?.before ?? []) lines.push(`${indent}${line}`);
    const after = said?.after === undefined ? '' : ` ${said.after}`;
    const head = `${indent}${printYamlText(key)}:`;
    const flow = printFlow(
      value,
      indent === columnIndent && head.length < maxFlowWidth ? maxFlowWidth - head.length : 0,
    );
    if (flow !== undefined && !hasCommentBelow(own, comments)) lines.push(`${head} ${flow}${after}`);
    else if (isTreeMap(value)) {
      lines.push(`${head}${after}`);
      printMap(value, `${indent}  `, own, comments, lines);
    } else {
      lines.push(`${head}${after}`);
      printList(value as readonly Tree[], `${indent}  `, lines);
    }
  }
}

/** The indentation of a column's name, the one place where short mappings stand on one line. */
const columnIndent = '      ';

function printList(list: readonly Tree[], indent: string, lines: string[]): void {
  for (const item of list) lines.push(`${indent}- ${printInline(item)}`);
}

/** The value on the key's own line, or undefined when it needs lines of its own. */
function printFlow(value: Tree, room: number): string | undefined {
  if (isTreeMap(value)) {
    if (value.size === 0) return '{}';
    if (value.has('description') || [...value.values()].some((item) => isTreeMap(item) || isTreeList(item)))
      return undefined;
    const flow = printInline(value);
    return flow.length < room ? flow : undefined;
  }
  if (isTreeList(value)) return value.length === 0 ? '[]' : undefined;
  return printScalar(value);
}

function printInline(value: Tree): string {
  if (isTreeMap(value))
    return `{${[...value].map(([key, item]) => `${printYamlText(key)}: ${printInline(item)}`).join(', ')}}`;
  if (isTreeList(value)) return `[${value.map(printInline).join(', ')}]`;
  return printScalar(value);
}

function printScalar(value: Exclude<Tree, TreeMap | readonly Tree[]>): string {
  if (typeof value === 'string') return printYamlText(value);
  return value instanceof FloatText ? value.text : String(value);
}

function hasCommentBelow(pointer: string, comments: CommentsByPointer): boolean {
  if (comments.size === 0) return false;
  for (const key of comments.keys()) if (key.startsWith(`${pointer}/`)) return true;
  return false;
}
