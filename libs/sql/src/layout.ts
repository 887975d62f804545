/** The width at which sqlglot's pretty printer begins to break lists: the sum of the parts, without what stands around them. */
const maxTextWidth = 80;

const isTooWide = (parts: readonly string[]): boolean =>
  parts.reduce((width, { length }) => width + length, 0) > maxTextWidth;

/** Two blanks before every line that has text. */
export const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** Items on lines of their own, two blanks in. */
const stacked = (items: readonly string[]): string => `\n${items.map(indent).join(',\n')}\n`;

/** Brackets around one operand: sqlglot always breaks them. */
export const bracketed = (text: string): string => `(\n${indent(text)}\n)`;

/**
 * A list in brackets: `(a, b)`, broken when it is wide. One item is no list to sqlglot but brackets around it.
 * @source sqlglot `generator.py`, `tuple_sql`, `paren_sql`
 */
export function printTuple(items: readonly string[]): string {
  if (items.length === 1) return bracketed(items[0]!);
  const flat = items.join(', ');
  return isTooWide([flat]) ? `(${stacked(items)})` : `(${flat})`;
}

/**
 * A call with its arguments, broken when these are wide.
 * @source sqlglot `generator.py`, `format_args`
 */
export const printCall = (name: string, args: readonly string[]): string =>
  isTooWide(args) ? `${name}(${stacked(args)})` : `${name}(${args.join(', ')})`;

/**
 * Operands joined by AND and OR, each on a line when they are wide. Every part but the first begins with its operator.
 * @source sqlglot `generator.py`, `connector_sql`
 */
export const printConnected = (parts: readonly string[]): string => parts.join(isTooWide(parts) ? '\n' : ' ');

/**
 * A head, clauses, and an end: on one line, or each clause on its own when they are wide.
 * @source sqlglot `generator.py`, `case_sql`
 */
export const printClauses = (head: string, clauses: readonly string[], end: string): string =>
  isTooWide([head, ...clauses, end])
    ? `${head}\n${clauses.map(indent).join('\n')}\n${end}`
    : [head, ...clauses, end].join(' ');

/**
 * A call with the window it runs over.
 * @source sqlglot `generator.py`, `window_sql`
 */
export const printWindow = (call: string, clauses: readonly string[]): string =>
  isTooWide(clauses) ? `${call} OVER (\n${clauses.map(indent).join('\n')}\n)` : `${call} OVER (${clauses.join(' ')})`;
