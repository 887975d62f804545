import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { plainScalar } from './scalar.ts';
import { scalarText } from './scalar-text.ts';
import type { Tree } from './tree.ts';

/** Nesting beyond this is refused, behind aliases too, so that every reader of a tree may recurse. */
export const maxDepth = 100;
const maxAliasedValues = 100_000;

/** What is wrong with a text, at an offset in UTF-16 code units. */
export class YamlFault extends Error {
  readonly offset: number;
  readonly hint: string | undefined;

  constructor(message: string, offset: number, hint?: string) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** A value that is still being filled. `size` and `height` also count what stands behind aliases. */
interface Frame {
  readonly map: Map<string, Tree> | undefined;
  readonly list: Tree[];
  readonly start: number;
  readonly anchor: string | undefined;
  key: string | undefined;
  size: number;
  height: number;
}

interface Anchor {
  readonly value: Tree;
  readonly size: number;
  readonly height: number;
  /** Its spelling, where it is a scalar and so can be a key. */
  readonly keyText?: string;
}

const openAnchor: Anchor = { value: null, size: 0, height: 0 };

/** Makes the tree of the one document that the parser's events tell of. Throws a `YamlFault`. */
export const buildTree = (source: string, events: readonly Event[]): Tree => new TreeBuilder(source).build(events);

class TreeBuilder {
  private readonly source: string;
  private readonly isJson: boolean;
  private readonly frames: Frame[] = [];
  private readonly anchors = new Map<string, Anchor>();
  private top: Frame = openFrame(undefined, 0, undefined);
  private aliased = 0;

  constructor(source: string) {
    this.source = source;
    this.isJson = /^\s*\{\s*["}]/.test(source);
  }

  build(events: readonly Event[]): Tree {
    let documents = 0;
    let contentStart = 0; // of the last value seen
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          if (++documents > 1) throw secondDocument(this.source, contentStart);
          break;
        case EVENT_ID.SCALAR:
          contentStart = startOf(event, contentStart);
          this.addScalar(event, contentStart);
          break;
        case EVENT_ID.MAPPING:
        case EVENT_ID.SEQUENCE:
          contentStart = event.start;
          this.open(event);
          break;
        case EVENT_ID.ALIAS:
          contentStart = event.anchorStart - 1;
          this.addAlias(this.source.slice(event.anchorStart, event.anchorEnd), contentStart);
          break;
        case EVENT_ID.POP:
          if (this.frames.length > 0) this.close();
          break;
      }
    }
    return this.top.list[0] ?? null;
  }

  private addScalar(event: ScalarEvent, start: number): void {
    const source = scalarText(this.source, event);
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const { top } = this;
    const isKey = top.map !== undefined && top.key === undefined;
    if (isKey && isPlain && source === '<<') {
      throw new YamlFault('Merge keys ("<<") are not supported', start, 'write the keys out');
    }
    const tag = event.tagStart === -1 ? '' : this.source.slice(event.tagStart, event.tagEnd);
    const value = isKey || !isPlain || tag === '!' || tag === '!!str' ? source : plainScalar(source, this.isJson);
    if (tag !== '') this.checkTag(tag, scalarTags, event.tagStart);
    if (event.anchorStart !== -1) {
      const anchor = this.source.slice(event.anchorStart, event.anchorEnd);
      this.anchors.set(anchor, { value, size: 1, height: 0, keyText: source });
    }
    this.add(value, start, 1, 0, source);
  }

  private open(event: Extract<Event, { start: number }>): void {
    const isMap = event.type === EVENT_ID.MAPPING;
    const { top } = this;
    if (top.map !== undefined && top.key === undefined) {
      throw new YamlFault('A key has to be text, not a list or a mapping', event.start);
    }
    if (event.tagStart !== -1) {
      const tag = this.source.slice(event.tagStart, event.tagEnd);
      this.checkTag(tag, isMap ? mappingTags : sequenceTags, event.tagStart);
    }
    const anchor = event.anchorStart === -1 ? undefined : this.source.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== undefined) this.anchors.set(anchor, openAnchor);
    this.frames.push(top);
    this.top = openFrame(isMap ? new Map() : undefined, event.start, anchor);
  }

  private close(): void {
    const done = this.top;
    const value = done.map ?? done.list;
    if (done.anchor !== undefined) {
      this.anchors.set(done.anchor, { value, size: done.size, height: done.height });
    }
    this.top = this.frames.pop()!;
    this.add(value, done.start, done.size, done.height);
  }

  private addAlias(name: string, start: number): void {
    const anchor = this.anchors.get(name);
    if (anchor === undefined) throw new YamlFault(`There is no anchor "${name}" before this alias`, start);
    if (anchor === openAnchor) throw new YamlFault(`Alias "${name}" stands inside the value it names`, start);
    this.aliased += anchor.size;
    if (this.aliased > maxAliasedValues || this.frames.length + anchor.height > maxDepth) {
      throw new YamlFault('Aliases repeat too many values', start, 'write the values out');
    }
    this.add(anchor.value, start, anchor.size, anchor.height, anchor.keyText);
  }

  private add(value: Tree, start: number, size: number, height: number, keyText?: string): void {
    const { top } = this;
    if (top.map === undefined) {
      top.list.push(value);
    } else if (top.key !== undefined) {
      top.map.set(top.key, value);
      top.key = undefined;
    } else {
      this.takeKey(keyText, start);
      return;
    }
    top.size += size;
    if (height >= top.height) top.height = height + 1;
  }

  private takeKey(key: string | undefined, start: number): void {
    if (key === undefined) throw new YamlFault('A key has to be text, not a list or a mapping', start);
    if (this.top.map!.has(key)) throw new YamlFault(`Key "${key}" is there twice`, start, 'keep one of them');
    this.top.key = key;
  }

  private checkTag(tag: string, known: readonly string[], offset: number): void {
    if (!known.includes(tag)) throw new YamlFault(`Tag "${tag}" is not allowed here`, offset, 'remove it');
  }
}

const scalarTags = ['!', '!!str'];
const mappingTags = ['!', '!!map'];
const sequenceTags = ['!', '!!seq'];

const openFrame = (map: Map<string, Tree> | undefined, start: number, anchor: string | undefined): Frame => ({
  map,
  list: [],
  start,
  anchor,
  key: undefined,
  size: 1,
  height: 0,
});

/** Offset of a scalar's first character, its quote included; an empty scalar stands where the last value stood. */
function startOf({ valueStart, style }: ScalarEvent, before: number): number {
  if (valueStart === -1) return before;
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? valueStart - 1 : valueStart;
}

function secondDocument(source: string, contentStart: number): YamlFault {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = contentStart;
  const start = marker.exec(source)?.index ?? contentStart;
  return new YamlFault('A file holds one document, here a second one begins', start, 'keep one of them');
}
