const width = 120;

/** JSON as the formatter of the workspace writes it: objects open, lists on one line where they fit. */
export function printJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => printJson(item, inner)).join(', ')}]`;
    if (!flat.includes('\n') && indent.length + 20 + flat.length <= width) return flat;
    return `[\n${value.map((item) => `${inner}${printJson(item, inner)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${printJson(item, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
