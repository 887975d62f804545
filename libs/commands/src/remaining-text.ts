import { isTreeList, locator, parseYaml, type Tree, toPlain } from '@cdf/text';

/**
 * A file of external models with these entries alone, line by line as they stood, each with the comments right above it. Undefined
 * where entries do not have lines of their own.
 *
 * @param pointers  of the entries that stay: `/0`; at least one
 */
export function remainingText(text: string, pointers: readonly string[]): string | undefined {
  const list = parseYaml(text, '').value;
  if (!isTreeList(list)) return undefined;
  const lines = text.split(/(?<=\n)/);
  const place = locator(text);
  const starts = list.map((_, index) => startOf(lines, place(`/${index}`).line - 1));
  const parts = pointers.map((pointer) => {
    const index = Number(pointer.slice(1));
    return lines.slice(starts[index], starts[index + 1] ?? lines.length).join('');
  });
  const remaining = parts.map((part) => (part.endsWith('\n') ? part : `${part}\n`)).join('');
  const wanted = pointers.map((pointer) => list[Number(pointer.slice(1))]!);
  return isSame(parseYaml(remaining, '').value, wanted) ? remaining : undefined;
}

/** The line of an entry's dash, or of the first comment right above it. */
function startOf(lines: readonly string[], line: number): number {
  let start = line;
  while (start > 0 && !/^\s*-(\s|$)/.test(lines[start]!)) start--;
  while (start > 0 && /^\s*#/.test(lines[start - 1]!)) start--;
  return start;
}

const isSame = (a: Tree, b: Tree): boolean => JSON.stringify(toPlain(a)) === JSON.stringify(toPlain(b));
