import { type Event, parseEvents } from 'js-yaml';
import { textFault } from './text-fault.ts';
import { maxDepth, YamlFault } from './tree-builder.ts';

let kept: { readonly text: string; readonly events: readonly Event[] } | undefined;

/**
 * The events of a YAML or JSON text. They are kept until `takeEvents` or the next text: whoever reads the values of a file asks
 * for its places next, and scanning is most of the cost of both.
 *
 * @throws YAMLException for a text that is not YAML, YamlFault for one that is refused unread (see `textFault`)
 */
export function yamlEvents(text: string): readonly Event[] {
  const events = takeEvents(text);
  kept = { text, events };
  return events;
}

/** The events of a text, kept ones where there are any; none are kept afterwards. */
export function takeEvents(text: string): readonly Event[] {
  const known = kept?.text === text ? kept.events : undefined;
  kept = undefined;
  if (known !== undefined) return known;
  const fault = textFault(text);
  if (fault !== undefined) throw new YamlFault(fault.message, fault.offset, fault.hint);
  refuseIndentedMarker(text);
  return parseEvents(text, { maxDepth });
}

/** PyYAML, and so dlt, reads an indented "---" as text; js-yaml reads it as a marker when it is the first thing in the text. */
function refuseIndentedMarker(text: string): void {
  const emptyLine = /\ufeff?(?:[ \t]*(?:#[^\r\n]*)?|%[^\r\n]*)(?:\r\n?|\n)/y;
  let start = 0;
  while (emptyLine.test(text)) start = emptyLine.lastIndex;
  const marker = /\ufeff?[ \t]+(?=---(?:\s|$))/y;
  marker.lastIndex = start;
  if (marker.test(text)) {
    throw new YamlFault(
      '"---" has to stand at the start of its line',
      marker.lastIndex,
      'take the blanks before it out',
    );
  }
}
