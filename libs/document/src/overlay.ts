import { type Checked, compareText, type Finding, finding, pointerOf } from '@cdf/core';
import type { Tree, TreeMap } from '@cdf/text';
import { sortedWithin } from './canonicalise.ts';
import { type CommentsByPointer, pointersAbove } from './comments.ts';
import { asMap, mapAt, namingOf, type Origin, textAt, textsAt } from './document.ts';
import { fromDltEntry, type Subject, subjectName } from './from-dlt.ts';
import { isOwnable, isOwnableIn } from './ownership.ts';
import { printInline } from './print-document.ts';

/**
 * Merges a freshly pulled document with the committed one, so that a re-pull never loses what a person wrote.
 *
 * A description or `x-` key is a person's when the committed `from_dlt` does not name it, and when it differs although dlt's
 * schema is still the one of the last pull. A person's entry wins over dlt's. dlt's own keys always come from dlt. What dlt
 * dropped stays as long as it carries a person's entries or comments, without its type, so that it is no longer taken for
 * something in the database.
 *
 * @param pulled     dlt's document, engine 11, no `x-cdf`
 * @param committed  the present `schema.yml`, or undefined at the first pull
 * @param origin     destination and dataset of this pull
 * @param comments   of the committed file
 * @findings CDF207 for each thing a person wrote about that dlt no longer has, CDF208 where dlt says otherwise
 */
export function overlay(
  pulled: TreeMap,
  committed: TreeMap | undefined,
  origin: Omit<Origin, 'fromDlt'>,
  file: string,
  comments: CommentsByPointer = new Map(),
): Checked<TreeMap> {
  const merging: Merging = {
    wasDlt: new Set(textsAt(mapAt(committed ?? noEntries, 'x-cdf'), 'from_dlt')),
    isSameSchema: isSameSchema(pulled, committed),
    dltWrote: new Set(entriesOf(pulled)),
    commented: pointersAbove([...comments.keys()].map((pointer) => `${pointer}/`)),
    naming: namingOf(pulled),
    file,
    findings: [],
  };
  const tables = new Map(mapAt(pulled, 'tables'));
  for (const [name, table] of mapAt(committed ?? noEntries, 'tables')) {
    const merged = mergeTable(name, asMap(tables.get(name)), asMap(table) ?? noEntries, merging);
    if (merged !== undefined) tables.set(name, merged);
  }
  const document = mergeEntries(pulled, committed ?? noEntries, {}, isOwnable, merging);
  document.set('x-cdf', originTree(origin, merging.dltWrote)).set('tables', tables);
  return { value: document, findings: merging.findings };
}

const noEntries: TreeMap = new Map();

/** True when dlt has not changed a thing since the last pull, so that whatever differs was changed by a person. */
const isSameSchema = (pulled: TreeMap, committed: TreeMap | undefined): boolean =>
  committed !== undefined &&
  (textAt(pulled, 'version_hash') ?? '') !== '' &&
  textAt(pulled, 'version_hash') === textAt(committed, 'version_hash');

const originTree = ({ destination, dataset }: Omit<Origin, 'fromDlt'>, dltWrote: ReadonlySet<string>): TreeMap =>
  new Map<string, Tree>([
    ['version', 1],
    [
      'destination',
      new Map([
        ['name', destination.name],
        ['type', destination.type],
      ]),
    ],
    ['dataset', dataset],
    ['from_dlt', [...dltWrote].sort(compareText)],
  ]);

interface Merging {
  readonly wasDlt: ReadonlySet<string>;
  readonly isSameSchema: boolean;
  readonly dltWrote: Set<string>;
  /** The pointers of everything that has a comment at it or below it. */
  readonly commented: ReadonlySet<string>;
  readonly naming: string | undefined;
  readonly file: string;
  readonly findings: Finding[];
}

function mergeTable(
  table: string,
  pulled: TreeMap | undefined,
  committed: TreeMap,
  merging: Merging,
): TreeMap | undefined {
  if (pulled === undefined && mapAt(committed, 'x-cdf').get('managed') === false) return committed;
  const isOwn = isOwnableIn(table, merging.naming);
  const pointer = pointerOf('tables', table);
  const merged = mergeEntries(pulled ?? noEntries, committed, { table }, isOwn, merging);
  const columns = new Map(mapAt(pulled ?? noEntries, 'columns'));
  for (const [column, hints] of mapAt(committed, 'columns')) {
    const at = `${pointer}/columns${pointerOf(column)}`;
    const present = asMap(columns.get(column));
    const written = asMap(hints) ?? noEntries;
    const own = mergeEntries(present ?? noEntries, written, { table, column }, isOwn, merging);
    if (present === undefined && own.size === 0 && !merging.commented.has(at)) continue;
    if (present !== undefined && written.has('x-sql-type')) own.set('x-sql-type', written.get('x-sql-type')!);
    if (present === undefined && pulled !== undefined)
      merging.findings.push(dropped('Column', { table, column }, at, merging));
    columns.set(column, own);
  }
  if (pulled === undefined) {
    if (merged.size === 0 && columns.size === 0 && !merging.commented.has(pointer)) return undefined;
    merging.findings.push(dropped('Table', { table }, pointer, merging));
  }
  return merged.set('columns', columns);
}

/** dlt's entries with a person's over them. */
function mergeEntries(
  pulled: TreeMap,
  committed: TreeMap,
  subject: Subject,
  isOwn: (key: string) => boolean,
  merging: Merging,
): Map<string, Tree> {
  const merged = new Map(pulled);
  for (const [key, value] of committed) {
    if (!isOwn(key)) continue;
    const entry = fromDltEntry(subject, key);
    const fromDlt = isUnsaid(key, pulled.get(key)) ? undefined : pulled.get(key);
    const differs = fromDlt !== undefined && !isSameValue(fromDlt, value);
    if (merging.wasDlt.has(entry) && !(differs && merging.isSameSchema)) continue;
    if (differs) merging.findings.push(otherwise(subject, key, fromDlt, merging));
    merging.dltWrote.delete(entry);
    merged.set(key, value);
  }
  return merged;
}

/** True for values that mean the same, in whatever order their keys are. */
export const isSameValue = (a: Tree, b: Tree): boolean => printInline(sortedWithin(a)) === printInline(sortedWithin(b));

function otherwise(subject: Subject, key: string, value: Tree, { file }: Merging): Finding {
  const { table, column } = subject;
  const path = [
    ...(table === undefined ? [] : ['tables', table]),
    ...(column === undefined ? [] : ['columns', column]),
  ];
  const shown = typeof value === 'string' ? JSON.stringify(value) : printInline(value);
  const message =
    key === 'description'
      ? `dlt describes ${subjectName(subject)} otherwise: ${shown}`
      : `dlt has another "${key}" for ${subjectName(subject)}: ${shown}`;
  return finding('CDF208', { file, pointer: pointerOf(...path, key) }, message, {
    hint: 'what stands in this file is kept; remove it to take dlt’s',
  });
}

const dropped = (kind: string, subject: Subject, pointer: string, { file }: Merging): Finding =>
  finding(
    'CDF207',
    { file, pointer, part: 'key' },
    `${kind} ${subjectName(subject)} is gone from dlt's schema, and a person wrote about it here`,
    { hint: 'delete the entry, or move what it says to where it belongs now' },
  );

/** Every description and free `x-` key dlt wrote. Those of its own tables are always dlt's and need no record. */
function* entriesOf(document: TreeMap): Generator<string> {
  const naming = namingOf(document);
  yield* ownable(document, {}, isOwnable);
  for (const [table, value] of mapAt(document, 'tables')) {
    const entries = asMap(value) ?? noEntries;
    const isOwn = isOwnableIn(table, naming);
    yield* ownable(entries, { table }, isOwn);
    for (const [column, hints] of mapAt(entries, 'columns'))
      yield* ownable(asMap(hints) ?? noEntries, { table, column }, isOwn);
  }
}

function* ownable(entries: TreeMap, subject: Subject, isOwn: (key: string) => boolean): Generator<string> {
  for (const [key, value] of entries) if (isOwn(key) && !isUnsaid(key, value)) yield fromDltEntry(subject, key);
}

/** A description that a pipeline set to None describes nothing; a null at an `x-` key is a value. */
const isUnsaid = (key: string, value: Tree | undefined): boolean => key === 'description' && value === null;
