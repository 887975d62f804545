/** What a schema document is made of. Keys keep their order. */
export type Yaml = null | string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

/**
 * Block style as PyYAML writes it with `sort_keys=False`: two blanks a level, lists at the level of their key, single quotes
 * where a plain scalar could be read as something else.
 */
export const printYaml = (root: { readonly [key: string]: Yaml }): string => `${mappingLines(root, '').join('\n')}\n`;

function mappingLines(mapping: { readonly [key: string]: Yaml }, indent: string): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const start = `${indent}${key}:`;
    if (value === null || typeof value !== 'object') return [`${start} ${scalar(value, indent)}`];
    if (isList(value)) return value.length === 0 ? [`${start} []`] : [start, ...listLines(value, indent)];
    return Object.keys(value).length === 0 ? [`${start} {}`] : [start, ...mappingLines(value, `${indent}  `)];
  });
}

const listLines = (items: readonly Yaml[], indent: string): string[] =>
  items.flatMap((item) => {
    if (item === null || typeof item !== 'object') return [`${indent}- ${scalar(item, indent)}`];
    if (isList(item)) throw new Error('a list in a list does not occur in a dlt schema');
    const [first, ...others] = mappingLines(item, `${indent}  `);
    return [`${indent}- ${first?.trimStart()}`, ...others];
  });

const isList = (value: object): value is readonly Yaml[] => Array.isArray(value);

function scalar(value: null | string | number | boolean, indent: string): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[\p{L}\p{N}_/+][\p{L}\p{N}_ /+=.,()'-]*$/u.test(value) && !value.endsWith(' ');
  const isWordOrNumber = /^(y|n|yes|no|on|off|true|false|null|[\d.+-][\d_.exo+-]*)$/i.test(value);
  if (isPlain && !isWordOrNumber) return value;
  // A line break inside single quotes is written as an empty line.
  return `'${value.replaceAll("'", "''").replaceAll('\n', `\n\n${indent}  `)}'`;
}
