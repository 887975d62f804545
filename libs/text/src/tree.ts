/**
 * What a YAML or JSON text says, before anyone gives it a meaning: ordered maps whose keys keep their source spelling, and
 * scalars by PyYAML's rules as far as dlt writes them. An integer that a JavaScript number cannot hold exactly is a bigint.
 */
export type Tree = string | number | bigint | boolean | null | FloatText | readonly Tree[] | TreeMap;

/** A mapping in source order. Keys are always text: `2024`, `yes` and `__proto__` are keys like any other. */
export type TreeMap = ReadonlyMap<string, Tree>;

/** A float as it is spelled, because `1.0` and `1` are different values to dlt and its version hash. */
export class FloatText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** True for a mapping. */
export const isTreeMap = (tree: Tree | undefined): tree is TreeMap => tree instanceof Map;

/** True for a sequence. */
export const isTreeList = (tree: Tree | undefined): tree is readonly Tree[] => Array.isArray(tree);

/**
 * The tree as plain JavaScript values, for readers that know nothing else: objects without a prototype, so that a key
 * `__proto__` is harmless, floats as numbers. Integers beyond 2^53 become the nearest number.
 */
export function toPlain(tree: Tree): unknown {
  if (isTreeList(tree)) return tree.map(toPlain);
  if (tree instanceof FloatText) return numberOf(tree.text);
  if (typeof tree === 'bigint') return Number(tree);
  if (!isTreeMap(tree)) return tree;
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, value] of tree) plain[key] = toPlain(value);
  return plain;
}

/**
 * Plain values of another reader (TOML, `JSON.parse`) as a tree: objects become maps, dates their ISO text. What no tree can
 * hold (undefined, functions) becomes null.
 */
export function fromPlain(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)]));
  }
  const isScalar = ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
  return isScalar ? (value as Tree) : null;
}

function numberOf(text: string): number {
  if (/nan$/i.test(text)) return Number.NaN;
  if (/inf$/i.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}
