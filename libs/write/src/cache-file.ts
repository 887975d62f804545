import { digest } from '@cdf/core';
import { leaveForNext, readLeft } from './left-for-next.ts';

/**
 * A JSON value that an earlier run left below `.cdf` under a name. It only saves work, so one that is not what was left, bit by bit,
 * or was left by a tool with another fingerprint, reads as "none". Writes nothing.
 *
 * @param tool  fingerprint of whoever gives the value its meaning
 */
export function readCache(project: string, name: string, tool: string): unknown {
  try {
    const kept = readLeft(project, `${name}.json`) ?? '';
    const text = kept.slice(kept.indexOf('\n') + 1);
    return kept === headed(text, tool) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Leaves a JSON value for the next run.
 *
 * @returns false when it could not be written
 */
export const writeCache = (project: string, name: string, tool: string, value: unknown): boolean =>
  leaveForNext(project, `${name}.json`, headed(JSON.stringify(value), tool));

const headed = (text: string, tool: string): string => `${digest(`${tool}\n${text}`)}\n${text}`;
