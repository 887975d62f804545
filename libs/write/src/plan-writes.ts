import type { GeneratedFile } from '@cdf/core';
import { sortedBy } from '@cdf/core';
import { isSameText, withLineFeeds } from './line-endings.ts';
import { isSigned, verifySignature } from './signature.ts';

/** What a plan is made from: what should be there and what is there. */
export interface WriteInput {
  /** What is written whole or not at all: a schema's key, or another name for a set of files that belong together. */
  readonly group: string;
  /** Project-relative paths of the files a person should edit instead of the outputs; named in hints. */
  readonly sources: readonly string[];
  readonly desired: readonly GeneratedFile[];
  /** Texts found at the desired paths and below the output folders; null or no entry: there is no file. */
  readonly present: ReadonlyMap<string, string | null>;
  /** Desired paths that are written without a signature, because people edit these files too (`schema.yml`). */
  readonly unsignedAllowed: ReadonlySet<string>;
  /** Take the generated text where somebody edited a generated file. Files without a signature are not ours even then. */
  readonly force: boolean;
}

/** A file to write, with the text it takes the place of; null where there is none. */
export interface PlannedWrite extends GeneratedFile {
  readonly was: string | null;
}

/** A file whose signature does not fit its path or its text. */
export interface EditedFile {
  readonly path: string;
  readonly isDesired: boolean;
  /** The output of the same group that has this very text, if there is one: the file is a copy of it, or was moved from there. */
  readonly origin?: { readonly path: string; readonly isThere: boolean };
}

/** Everything that would happen to one group of files. Each list is sorted by path, each path is in at most one. */
export interface WritePlan {
  readonly group: string;
  readonly sources: readonly string[];
  readonly create: readonly PlannedWrite[];
  /** Ours, with other text than wanted. */
  readonly update: readonly PlannedWrite[];
  /** Already as wanted, line endings aside; never touched. */
  readonly same: readonly string[];
  /** Ours, and nothing generates it any more: to be removed. */
  readonly stale: readonly { readonly path: string; readonly was: string }[];
  /** The signature does not fit: somebody edited, copied or moved the file. Never removed, overwritten only by force. */
  readonly edited: readonly EditedFile[];
  /** No signature, where we have to write. Never touched. */
  readonly foreign: readonly string[];
  /** Wanted twice, or by two names that are one on file systems that ignore case. */
  readonly clashing: readonly string[];
  /** True when nothing of the group may be written. */
  readonly isBlocked: boolean;
}

type Verdict = 'create' | 'update' | 'same' | 'stale' | 'edited' | 'foreign';

/** Compares wanted with present files. Pure; what it says is carried out by `applyWrites`, or shown, or refused. */
export function planWrites(input: WriteInput): WritePlan {
  const { desired, present, force } = input;
  const clashing = clashingPaths(desired);
  const wanted = sortedBy(new Map(desired.map((file) => [file.path, file])).values(), (file) => file.path);
  const found = (path: string) => present.get(path) ?? null;
  const judged = Map.groupBy(wanted, (file) => judge(input, file, found(file.path)));
  const strays = Map.groupBy(straysOf(input), ({ path, was }) => judgeStray(path, was));
  const writes = (verdict: Verdict) =>
    (judged.get(verdict) ?? []).map((file) => ({ ...file, was: found(file.path) }) satisfies PlannedWrite);
  const paths = (verdict: Verdict) => (judged.get(verdict) ?? []).map(({ path }) => path);
  const edited = [
    ...paths('edited').map((path) => ({ path, isDesired: true })),
    ...(strays.get('edited') ?? []).map(({ path }) => ({ path, isDesired: false })),
  ];
  const originOf = edited.length === 0 ? () => ({}) : origins(input);
  const foreign = paths('foreign');
  return {
    group: input.group,
    sources: input.sources,
    create: writes('create'),
    update: writes('update'),
    same: paths('same'),
    stale: strays.get('stale') ?? [],
    edited: sortedBy(
      edited.map((one) => ({ ...one, ...originOf(one.path) })),
      ({ path }) => path,
    ),
    foreign,
    clashing,
    isBlocked: foreign.length > 0 || clashing.length > 0 || (edited.length > 0 && !force),
  };
}

function judge({ unsignedAllowed, force }: WriteInput, { path, content }: GeneratedFile, was: string | null): Verdict {
  const needsSignature = !unsignedAllowed.has(path);
  if (needsSignature && !isSigned(content)) throw new Error(`"${path}" has to be signed before it is planned`);
  if (was === null) return 'create';
  if (isSameText(was, content)) return 'same';
  if (!needsSignature) return 'update';
  const signature = verifySignature(path, was);
  if (signature === 'unsigned') return 'foreign';
  return signature === 'valid' || force ? 'update' : 'edited';
}

function straysOf({ desired, present }: WriteInput): { path: string; was: string }[] {
  const wanted = new Set(desired.map(({ path }) => path));
  const strays = [...present].flatMap(([path, was]) => (was === null || wanted.has(path) ? [] : [{ path, was }]));
  return sortedBy(strays, ({ path }) => path);
}

function judgeStray(path: string, was: string): 'stale' | 'edited' | 'unsigned' {
  const signature = verifySignature(path, was);
  return signature === 'valid' ? 'stale' : signature === 'broken' ? 'edited' : 'unsigned';
}

/** Finds out of which output of the group a file with a misfit signature came; its text gives it away. */
function origins({ desired, present }: WriteInput): (path: string) => Pick<EditedFile, 'origin'> {
  const byText = new Map<string, string>();
  for (const { path, content } of desired) byText.set(content, path);
  for (const [path, text] of present) {
    if (text !== null && verifySignature(path, text) === 'valid') byText.set(withLineFeeds(text), path);
  }
  return (path) => {
    const text = present.get(path);
    const origin = typeof text === 'string' ? byText.get(withLineFeeds(text)) : undefined;
    return origin === undefined ? {} : { origin: { path: origin, isThere: typeof present.get(origin) === 'string' } };
  };
}

function clashingPaths(desired: readonly GeneratedFile[]): string[] {
  const byFoldedPath = Map.groupBy(desired, ({ path }) => path.toLowerCase());
  const clashing = [...byFoldedPath.values()].filter((files) => files.length > 1).flat();
  return sortedBy(new Set(clashing.map(({ path }) => path)), (path) => path);
}
