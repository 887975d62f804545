import { type PlaceNode, readPlaces } from './places.ts';
import { printYamlText } from './print-yaml-text.ts';

/**
 * Adds a text to the list under two keys of a YAML mapping, by an edit: everything else, comments included, stays as it is. A text in
 * place of the list becomes a list; what is not there is made.
 *
 * @param before  what the list holds ahead of the item where there is none yet
 * @returns undefined where the text is written in a way that this edit does not know
 */
export function addToList(
  text: string,
  [outer, inner]: readonly [string, string],
  item: string,
  before: readonly string[] = [],
): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const added = printYamlText(item);
  const fresh = `${inner}: [${[...before, item].map(printYamlText).join(', ')}]`;
  const insert = (at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
  const root = readPlaces(text);
  const parent = root.entries?.get(outer);
  if (parent === undefined)
    return withOuter(text, root, `${outer}:${newline}  ${fresh}${newline}`, `${outer}: {${fresh}}`);
  const entry = parent.node.entries?.get(inner);
  if (entry === undefined) {
    const first = [...(parent.node.entries?.values() ?? [])][0];
    if (first === undefined) {
      if (parent.node.start >= 0 && text[parent.node.start] !== '{') return undefined;
      return text[parent.node.start] === '{'
        ? insert(parent.node.start + 1, fresh)
        : insert(afterLine(text, parent.keyEnd, newline), `  ${fresh}${newline}`);
    }
    if (first.isFlow) return insert(first.keyStart, `${fresh}, `);
    const indent = text.slice(lineStart(text, first.keyStart), first.keyStart);
    return insert(afterLine(text, parent.keyEnd, newline), `${indent}${fresh}${newline}`);
  }
  const { node } = entry;
  if (node.entries === undefined)
    return node.start < 0
      ? undefined
      : `${text.slice(0, node.start)}[${text.slice(node.start, node.end)}, ${added}]${text.slice(node.end)}`;
  const last = [...node.entries.values()].at(-1);
  if (last === undefined) return text[node.start] === '[' ? insert(node.start + 1, added) : undefined;
  if (last.node.end < 0) return undefined;
  if (last.isFlow) return insert(last.node.end, `, ${added}`);
  const start = lineStart(text, last.node.start);
  const dash = /^\s*-\s+/.exec(text.slice(start, last.node.start))?.[0];
  if (dash === undefined) return undefined;
  const at = afterLine(text, last.node.end, newline);
  return text.slice(0, at).endsWith('\n')
    ? insert(at, `${dash}${added}${newline}`)
    : insert(at, `${newline}${dash}${added}`);
}

/** Before the mapping's last key, which in our files is the long one, or at the end of a text that has none. */
function withOuter(text: string, root: PlaceNode, block: string, flow: string): string | undefined {
  const last = [...(root.entries?.values() ?? [])].at(-1);
  if (last === undefined) return text.trim() === '' ? text + block : undefined;
  if (last.isFlow) return `${text.slice(0, last.keyStart)}${flow}, ${text.slice(last.keyStart)}`;
  if (last.node.entries === undefined) {
    const gap = text.endsWith('\n') ? '' : block.includes('\r\n') ? '\r\n' : '\n';
    return text + gap + block;
  }
  const at = aboveComments(text, last.keyStart);
  return text.slice(0, at) + block + text.slice(at);
}

/** The start of the comment lines right above a line, or of the line itself. */
function aboveComments(text: string, offset: number): number {
  const above = lineStart(text, lineStart(text, offset) - 1);
  return above < offset && text[above] === '#' ? aboveComments(text, above) : offset;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the next line begins, or the end of the text. */
function afterLine(text: string, offset: number, newline: string): number {
  const end = text.indexOf(newline, offset);
  return end === -1 ? text.length : end + newline.length;
}
