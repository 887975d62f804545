import { expect, onTestFinished, test, vi } from 'vitest';
import { progressLine } from './progress.ts';

/** What is written to a standard error that is a terminal, or is none. */
function watchStderr(isTerminal: boolean): string[] {
  const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: isTerminal, configurable: true });
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  onTestFinished(() => {
    spy.mockRestore();
    if (before === undefined) Reflect.deleteProperty(process.stderr, 'isTTY');
    else Object.defineProperty(process.stderr, 'isTTY', before);
  });
  return said;
}

test('a terminal is told each step on one line, which goes with the last', () => {
  const said = watchStderr(true);
  const onProgress = progressLine('reading sources', new Set());
  for (const done of [0, 1, 2]) onProgress?.(done, 2);
  expect(said).toEqual(['\r\u001b[Kreading sources: 0 of 2', '\r\u001b[Kreading sources: 1 of 2', '\r\u001b[K']);
});

test.each([
  ['a log', false, []],
  ['whoever wants quiet', true, ['quiet']],
  ['a machine', true, ['json']],
])('%s is told nothing', (_, isTerminal, flags) => {
  watchStderr(isTerminal);
  expect(progressLine('reading sources', new Set(flags))).toBeUndefined();
});
