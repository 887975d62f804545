import type { Tree } from '@nx/devkit';
import { isRecord, jsonAt, readText, withElement, withValue, writeText } from './json-edits.ts';

/**
 * Tells Nx about cdf: infers its projects, checks its outputs with `nx sync:check`, and finds consumers by their imports,
 * without which no change of a schema would reach them.
 */
export function configureNx(tree: Tree): void {
  let text = readText(tree, 'nx.json');
  const plugins = listAt(text, ['plugins']);
  if (!plugins?.some((entry) => (isRecord(entry) ? entry.plugin : entry) === 'cdf/plugin')) {
    text = withElement(text, ['plugins'], { plugin: 'cdf/plugin' }, plugins !== undefined);
  }
  const generators = listAt(text, ['sync', 'globalGenerators']);
  if (!generators?.includes('cdf:sync')) {
    text = withElement(text, ['sync', 'globalGenerators'], 'cdf:sync', generators !== undefined);
  }
  const analyze = ['pluginsConfig', '@nx/js', 'analyzeSourceFiles'];
  if (jsonAt(text, 'nx.json', analyze) !== true) text = withValue(text, analyze, true);
  writeText(tree, 'nx.json', text);
}

function listAt(text: string, path: readonly string[]): readonly unknown[] | undefined {
  const value = jsonAt(text, 'nx.json', path);
  return Array.isArray(value) ? value : undefined;
}
