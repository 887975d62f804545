import { locator } from '@cdf/text';
import type { LineOf } from '@cdf/trace';
import type { ReadText } from './workspace.ts';

/** Looks places up, each file read once. */
export function lineLookup(readText: ReadText): LineOf {
  const places = new Map<string, ReturnType<typeof locator>>();
  return (place) => {
    if (!('pointer' in place)) return { file: place.file, line: place.line };
    const { file, pointer, part } = place;
    const locate = places.get(file) ?? locator(readText(file) ?? '');
    places.set(file, locate);
    return { file, line: locate(pointer, part ?? 'key').line };
  };
}
