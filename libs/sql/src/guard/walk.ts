import type { Node } from '../polyglot.ts';

/** A node of a syntax tree with its kind apart. */
export interface Visited {
  readonly kind: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Every node of a tree, parents before children; `enter` answers false to leave the children out. */
export function walk(tree: unknown, enter: (visited: Visited) => boolean | undefined): void {
  if (Array.isArray(tree)) {
    for (const item of tree) walk(item, enter);
    return;
  }
  if (!isObject(tree)) return;
  const visited = asNode(tree);
  if (visited !== undefined) {
    if (enter(visited) === false) return;
    for (const child of Object.values(visited.content)) walk(child, enter);
    return;
  }
  for (const child of Object.values(tree)) walk(child, enter);
}

/** The node, where an object is one: it has one key, in small letters, that holds an object. */
export function asNode(tree: unknown): Visited | undefined {
  if (!isObject(tree)) return undefined;
  const [kind, ...others] = Object.keys(tree);
  if (kind === undefined || others.length > 0) return undefined;
  const content = (tree as Node)[kind];
  return isObject(content) ? { kind, content } : undefined;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for what a clause is when it is not there. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);

/** Where the first name below a node stands, if any does. */
export function offsetOf(tree: unknown): number | undefined {
  let first: number | undefined;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isObject(value)) return;
    const { span } = value;
    if (isObject(span) && typeof span.start === 'number' && (first === undefined || span.start < first))
      first = span.start;
    for (const child of Object.values(value)) visit(child);
  };
  visit(tree);
  return first;
}
