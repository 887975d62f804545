import { pointerOf } from '@cdf/core';
import { type Comments, FloatText, isTreeList, isTreeMap, printYamlText, type Tree, type TreeMap } from '@cdf/text';
import { type CommentsByPointer, homedComments } from './comments.ts';
import { floatSpelling } from './float-spelling.ts';

const maxFlowWidth = 110;
/** Longer keys need YAML's explicit form, `? key`: readers refuse them before a colon. */
const maxKeyLength = 1024;

/**
 * Prints a canonical document as YAML that every reader takes for the same values: mappings as blocks, a column on one line
 * where it is short and has no description, every text in quotes that YAML 1.1 or 1.2 could take for something else.
 * Ends in one line feed. No comment is lost: one whose entry is gone moves to what is left above it.
 */
export function printDocument(tree: TreeMap, comments: CommentsByPointer = new Map()): string {
  const printing: Printing = { lines: [], ...homedComments(tree, comments) };
  if (tree.size === 0) printing.lines.push('{}');
  printMap(tree, '', '', printing);
  printing.lines.push(...(printing.comments.get('')?.before ?? []));
  return `${printing.lines.join('\n')}\n`;
}

interface Printing {
  readonly lines: string[];
  readonly comments: CommentsByPointer;
  /** The pointers of everything that has comments below it. */
  readonly commentedBelow: ReadonlySet<string>;
}

function printMap(map: TreeMap, indent: string, pointer: string, printing: Printing): void {
  const { lines, comments } = printing;
  for (const [key, value] of map) {
    const own = comments.size === 0 ? '' : `${pointer}${pointerOf(key)}`;
    const said = comments.get(own);
    for (const line of said?.before ?? []) lines.push(`${indent}${line}`);
    const printed = printYamlText(key);
    if (printed.length > maxKeyLength) lines.push(`${indent}? ${printed}`);
    const head = printed.length > maxKeyLength ? `${indent}:` : `${indent}${printed}:`;
    printValue(value, head, said, indent, own, printing);
  }
}

/** The value of a key: on the key's line where there is room and no comment below it, else on lines of its own. */
function printValue(
  value: Tree,
  head: string,
  said: Comments | undefined,
  indent: string,
  pointer: string,
  printing: Printing,
): void {
  const after = said?.after === undefined ? '' : ` ${said.after}`;
  const room = indent === columnIndent ? maxFlowWidth - head.length : 0;
  const inline = printing.commentedBelow.has(pointer) ? undefined : printShort(value, room);
  printing.lines.push(inline === undefined ? `${head}${after}` : `${head} ${inline}${after}`);
  if (inline !== undefined) return;
  if (isTreeMap(value)) printMap(value, `${indent}  `, pointer, printing);
  else if (isTreeList(value)) printList(value, `${indent}  `, pointer, printing);
}

/** The indentation of a column's name, the one place where short mappings stand on one line. */
const columnIndent = '      ';

function printList(list: readonly Tree[], indent: string, pointer: string, printing: Printing): void {
  for (const [index, item] of list.entries()) {
    const own = printing.comments.size === 0 ? '' : `${pointer}/${index}`;
    const said = printing.comments.get(own);
    for (const line of said?.before ?? []) printing.lines.push(`${indent}${line}`);
    if (printing.commentedBelow.has(own)) printOpenItem(item, indent, own, printing);
    else printing.lines.push(`${indent}- ${printInline(item)}${said?.after === undefined ? '' : ` ${said.after}`}`);
  }
}

/** An item that has comments within: its entries on lines of their own, the first one beside the dash. */
function printOpenItem(item: Tree, indent: string, pointer: string, printing: Printing): void {
  const within: Printing = { ...printing, lines: [] };
  const deeper = `${indent}  `;
  if (isTreeMap(item)) printMap(item, deeper, pointer, within);
  else if (isTreeList(item)) printList(item, deeper, pointer, within);
  // A reader takes comments between a dash and its first entry for comments of the item.
  const start = within.lines.findIndex((line) => !line.startsWith('#', deeper.length));
  const above = within.lines.slice(0, start).map((line) => line.slice(deeper.length));
  const { after } = printing.comments.get(pointer) ?? {};
  for (const line of after === undefined ? above : [after, ...above]) printing.lines.push(`${indent}${line}`);
  printing.lines.push(`${indent}- ${within.lines[start]!.slice(deeper.length)}`, ...within.lines.slice(start + 1));
}

/** The value on the key's own line, or undefined when it needs lines of its own. */
function printShort(value: Tree, room: number): string | undefined {
  if (isTreeMap(value)) {
    if (value.size === 0) return '{}';
    if (
      room <= 0 ||
      value.has('description') ||
      [...value.values()].some((item) => isTreeMap(item) || isTreeList(item))
    )
      return undefined;
    const flow = printInline(value);
    return flow.length < room ? flow : undefined;
  }
  if (isTreeList(value)) return value.length === 0 ? '[]' : undefined;
  return printScalar(value);
}

/** A value on one line. */
export function printInline(value: Tree): string {
  if (isTreeMap(value)) return `{${[...value].map(printPair).join(', ')}}`;
  if (isTreeList(value)) return `[${value.map(printInline).join(', ')}]`;
  return printScalar(value);
}

function printPair([key, value]: readonly [string, Tree]): string {
  const printed = printYamlText(key);
  return printed.length > maxKeyLength ? `? ${printed} : ${printInline(value)}` : `${printed}: ${printInline(value)}`;
}

function printScalar(value: Exclude<Tree, TreeMap | readonly Tree[]>): string {
  if (typeof value === 'string') return printYamlText(value);
  return value instanceof FloatText ? floatSpelling(value.text) : String(value);
}
