import type { Place } from './finding.ts';

/** The file in which a project defines actions of its own, beside `cdf_config.toml`. */
export const actionsFile = 'cdf.actions.ts';

/** The folder of what `cdf.actions.ts` imports, beside it. */
export const actionsFolder = 'cdf.actions';

/**
 * Where in the actions of a project an error was made, by its stack; undefined when that says nothing of them. Their frames are
 * told by the digest they are loaded with. What cannot be parsed begins the stack instead, with its line and a mark below it.
 */
export function thrownAt(error: unknown): Place | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const unparsed = /^[^\n]*[\\/](cdf\.actions(?:\.ts|[\\/][^?:\n]+))(?:\?[0-9a-f]{64})?:(\d+)\n[^^]*?( *)\^/.exec(
    stack,
  );
  if (unparsed !== null) {
    const [, path = '', line, indent = ''] = unparsed;
    return { file: decodeURI(path.replaceAll('\\', '/')), line: Number(line), column: indent.length + 1 };
  }
  const frame = /\/(cdf\.actions(?:\.ts|\/[^?\n]+))\?[0-9a-f]{64}:(\d+):(\d+)/.exec(stack);
  if (frame === null) return undefined;
  const [, path = '', line, column] = frame;
  return { file: decodeURI(path), line: Number(line), column: Number(column) };
}

/** The first line of what an error says; anything can be thrown. */
export function thrownMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  return message.split('\n', 1)[0]! || 'it threw a value without a message';
}
