import { type Event, parseEvents } from 'js-yaml';
import { maxDepth } from './tree-builder.ts';

let last: { readonly text: string; readonly events: readonly Event[] } | undefined;

/**
 * The events of a YAML or JSON text. The last text's are kept: whoever reads the values of a file asks for its places next, and
 * scanning is most of the cost of both.
 *
 * @throws YAMLException for a text that is not YAML
 */
export function yamlEvents(text: string): readonly Event[] {
  if (last?.text !== text) last = { text, events: parseEvents(text, { maxDepth }) };
  return last.events;
}
