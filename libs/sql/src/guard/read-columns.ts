import type { ReadColumn } from './fragment.ts';
import { asNode, isObject, walk } from './walk.ts';

/**
 * The columns an expression reads, in the order they stand there; of `a.b` the `a`, because a rule sees one table. Parameters of
 * lambdas and masks of macros are none.
 */
export function readColumns(expression: unknown): ReadColumn[] {
  const own = ownNames(expression);
  const found = new Map<number, ReadColumn>();
  walk(expression, ({ kind, content }) => {
    if (kind !== 'column') return undefined;
    const name = isObject(content.table) ? content.table : content.name;
    if (!isObject(name) || typeof name.name !== 'string' || !isObject(name.span)) return false;
    const quoted = name.quoted === true;
    const offset = Number(name.span.start);
    if (!own.has(name.name) && !/^__m\d+__$/.test(name.name))
      found.set(offset, { name: name.name, quoted, offset, ...(name === content.table ? { isQualifier: true } : {}) });
    return false;
  });
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}

function ownNames(expression: unknown): Set<string> {
  const names = new Set<string>();
  const add = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) add(item);
    const identifier = asNode(value)?.content.name ?? (isObject(value) ? value.name : undefined);
    if (typeof identifier === 'string') names.add(identifier);
    else if (isObject(identifier) && typeof identifier.name === 'string') names.add(identifier.name);
  };
  walk(expression, ({ kind, content }) => {
    if (kind === 'lambda') add(content.parameters);
    if (kind === 'comprehension') for (const part of [content.expression, content.position]) add(part);
    return undefined;
  });
  return names;
}
