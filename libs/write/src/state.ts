import { leaveForNext, readLeft } from './left-for-next.ts';

const version = 1;
const fileName = 'state.json';

/**
 * What a command left for the next one: any JSON value, or undefined. State only saves work, so whatever is wrong with it
 * (no file, not JSON, written by a tool with another fingerprint) reads as "none". Writes nothing.
 *
 * @param tool  fingerprint of whoever gives the value its meaning: cdf's version, format numbers, options
 */
export function readState(project: string, tool: string): unknown {
  try {
    const text = readLeft(project, fileName);
    if (text === null) return undefined;
    const stored: { readonly version?: unknown; readonly tool?: unknown; readonly state?: unknown } | null =
      JSON.parse(text);
    return stored?.version === version && stored.tool === tool ? stored.state : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Leaves a JSON value for the next command.
 *
 * @returns false when it could not be written
 */
export const writeState = (project: string, tool: string, state: unknown): boolean =>
  leaveForNext(project, fileName, JSON.stringify({ version, tool, state }));
