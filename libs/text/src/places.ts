import { pointerKeys } from '@cdf/core';
import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { insideScalar } from './inside-scalar.ts';
import { scalarText } from './scalar-text.ts';
import { type LineIndex, lineIndex, type Span } from './span.ts';
import { takeEvents } from './yaml-events.ts';

/** Line and column of the key or the value that a JSON pointer names; `after` goes inside a text (see `Place`). */
export type Locator = (pointer: string, part?: 'key' | 'value', after?: number) => Span;

/** One key of a mapping or one item of a list, in the order of the text. Offsets count UTF-16 code units. */
export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: PlaceNode;
  readonly isFlow: boolean;
}

/** Where a value stands. `end` is -1 for a collection: it goes as far as its line. */
export interface PlaceNode {
  start: number;
  end: number;
  entries?: Map<string, Entry>;
}

/**
 * Finds places in one YAML or JSON text, which is read once for all of them. A pointer that leads nowhere gives the nearest
 * ancestor that exists; list items have no key, so their value is meant. In a text that cannot be read everything is at 1:1.
 */
export function locator(text: string): Locator {
  const lines = lineIndex(text);
  const root = readPlaces(text);
  return (pointer, part = 'value', after = undefined) => {
    const found = entryAt(root, pointerKeys(pointer));
    if (after === undefined || found.node.start < 0 || found.node.end < 0) return spanOf(lines, found, part);
    const offset = insideScalar(text, found.node.start, found.node.end, after);
    return lines.span(offset, offset + 1);
  };
}

interface Found {
  readonly node: PlaceNode;
  readonly entry: Entry | undefined;
  /** False: the nearest ancestor that exists. */
  readonly isExact: boolean;
}

function entryAt(root: PlaceNode, keys: readonly string[]): Found {
  let node = root;
  let entry: Entry | undefined;
  let isExact = true;
  for (const key of keys) {
    const next = node.entries?.get(key);
    if (next === undefined) {
      isExact = false;
      break;
    }
    entry = next;
    node = next.node;
  }
  return { node, entry, isExact };
}

function spanOf(lines: LineIndex, { node, entry, isExact }: Found, part: 'key' | 'value'): Span {
  const hasKey = entry !== undefined && entry.keyStart >= 0;
  const isKey = hasKey && (part === 'key' || !isExact || node.start < 0);
  return isKey ? lines.span(entry!.keyStart, entry!.keyEnd) : lines.span(Math.max(0, node.start), node.end);
}

/** The places of all values, or an empty one for a text that cannot be read. */
export function readPlaces(text: string): PlaceNode {
  try {
    return placesOf(text, takeEvents(text));
  } catch {
    return { start: 0, end: 0 };
  }
}

interface Frame {
  readonly node: PlaceNode;
  readonly isMap: boolean;
  readonly isFlow: boolean;
  key: { readonly text: string; readonly start: number; readonly end: number } | undefined;
}

function placesOf(text: string, events: readonly Event[]): PlaceNode {
  const anchors = new Map<string, { readonly node: PlaceNode; readonly text: string }>();
  const frames: Frame[] = [
    { node: { start: 0, end: 0, entries: new Map() }, isMap: false, isFlow: false, key: undefined },
  ];

  const add = (node: PlaceNode, keyText: string): void => {
    const top = frames.at(-1)!;
    if (top.isMap && top.key === undefined) {
      top.key = { text: keyText, start: node.start, end: node.end };
      return;
    }
    const key = top.key?.text ?? String(top.node.entries!.size);
    const { start: keyStart, end: keyEnd } = top.key ?? { start: -1, end: -1 };
    top.node.entries!.set(key, { key, keyStart, keyEnd, node, isFlow: top.isFlow });
    top.key = undefined;
  };

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      if (frames.length > 1) frames.pop();
      continue;
    }
    if (event.type === EVENT_ID.ALIAS) {
      const anchor = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
      const place = { start: event.anchorStart - 1, end: event.anchorEnd };
      const entries = anchor?.node.entries;
      add(entries === undefined ? place : { ...place, entries }, anchor?.text ?? '');
      continue;
    }
    const isScalar = event.type === EVENT_ID.SCALAR;
    const node: PlaceNode = isScalar ? scalarPlace(text, event) : { start: event.start, end: -1, entries: new Map() };
    const keyText = isScalar ? scalarText(text, event) : '';
    if (event.anchorStart !== -1) anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, text: keyText });
    add(node, keyText);
    if (!isScalar) {
      frames.push({ node, isMap: event.type === EVENT_ID.MAPPING, isFlow: event.style === 2, key: undefined });
    }
  }
  return frames[0]!.node.entries!.get('0')?.node ?? { start: 0, end: 0 };
}

/** From the first to the last character, quotes included. An empty scalar stands nowhere: -1. */
function scalarPlace(text: string, { valueStart, valueEnd, style }: ScalarEvent): PlaceNode {
  if (valueStart === -1) return { start: -1, end: -1 };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  const indent = /^[ \n\r]*/.exec(text.slice(valueStart, valueEnd))?.[0].length ?? 0;
  return { start: Math.min(valueStart + indent, valueEnd), end: valueEnd };
}
