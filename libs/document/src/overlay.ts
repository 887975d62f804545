import { type Checked, compareText, type Finding, finding, pointerOf } from '@cdf/core';
import type { Tree, TreeMap } from '@cdf/text';
import { asMap, isSystemTable, mapAt, type Origin, textsAt } from './document.ts';

/** Keys with `x-` that are dlt's own structure: they always come from dlt and are never a person's. */
const structuralKeys = new Set([
  'x-normalizer',
  'x-merge-strategy',
  'x-merge-source-filter',
  'x-merge-destination-scope',
  'x-merge-skip-unchanged-rows',
  'x-stage-data-deduplicated',
  'x-boundary-timestamp',
  'x-valid-from',
  'x-valid-to',
  'x-active-record-timestamp',
  'x-row-version',
]);

/**
 * Merges a freshly pulled document with the committed one, so that a re-pull never loses what a person wrote.
 *
 * A description or `x-` key is a person's when the committed `from_dlt` does not name it. A person's entry wins over dlt's.
 * dlt's own keys always come from dlt. What dlt dropped stays as long as it carries a person's entries, without its type, so
 * that it is no longer taken for something in the database.
 *
 * @param pulled     dlt's document, engine 11, no `x-cdf`
 * @param committed  the present `schema.yml`, or undefined at the first pull
 * @param origin     destination and dataset of this pull
 * @findings CDF207 for each thing a person wrote about that dlt no longer has, CDF208 where dlt describes it otherwise
 */
export function overlay(
  pulled: TreeMap,
  committed: TreeMap | undefined,
  origin: Omit<Origin, 'fromDlt'>,
  file: string,
): Checked<TreeMap> {
  const findings: Finding[] = [];
  const tables = new Map(mapAt(pulled, 'tables'));
  const dltWrote = new Set(listEntries(pulled));
  if (committed !== undefined) {
    const wasDlt = new Set(textsAt(mapAt(committed, 'x-cdf'), 'from_dlt'));
    for (const [name, table] of mapAt(committed, 'tables')) {
      const merged = mergeTable(name, asMap(tables.get(name)), asMap(table) ?? new Map(), {
        wasDlt,
        dltWrote,
        file,
        findings,
      });
      if (merged !== undefined) tables.set(name, merged);
    }
  }
  const cdf: TreeMap = new Map<string, Tree>([
    ['version', 1],
    [
      'destination',
      new Map([
        ['name', origin.destination.name],
        ['type', origin.destination.type],
      ]),
    ],
    ['dataset', origin.dataset],
    ['from_dlt', [...dltWrote].sort(compareText)],
  ]);
  const own = [...(committed ?? [])].filter(([key]) => key.startsWith('x-') && !pulled.has(key));
  return { value: new Map([...pulled, ...own, ['x-cdf', cdf], ['tables', tables]]), findings };
}

interface Merging {
  readonly wasDlt: ReadonlySet<string>;
  readonly dltWrote: Set<string>;
  readonly file: string;
  readonly findings: Finding[];
}

function mergeTable(
  name: string,
  pulled: TreeMap | undefined,
  committed: TreeMap,
  merging: Merging,
): TreeMap | undefined {
  if (mapAt(committed, 'x-cdf').get('managed') === false && pulled === undefined) return committed;
  const merged = mergeEntries(pulled ?? new Map(), committed, name, pointerOf('tables', name), merging);
  const columns = new Map(mapAt(pulled ?? new Map(), 'columns'));
  for (const [column, hints] of mapAt(committed, 'columns')) {
    const present = asMap(columns.get(column));
    const pointer = pointerOf('tables', name, 'columns', column);
    const own = mergeEntries(present ?? new Map(), asMap(hints) ?? new Map(), `${name}.${column}`, pointer, merging);
    if (present === undefined && own.size === 0) continue;
    if (present === undefined && pulled !== undefined)
      merging.findings.push(dropped(`Column "${name}.${column}"`, pointer, merging));
    columns.set(column, own);
  }
  if (pulled === undefined && merged.size === 0 && columns.size === 0) return undefined;
  if (pulled === undefined) merging.findings.push(dropped(`Table "${name}"`, pointerOf('tables', name), merging));
  return new Map([...merged, ['columns', columns]]);
}

function mergeEntries(
  pulled: TreeMap,
  committed: TreeMap,
  subject: string,
  pointer: string,
  merging: Merging,
): TreeMap {
  const merged = new Map(pulled);
  for (const [key, value] of committed) {
    const entry = `${subject}/${key}`;
    if (!isOwnable(key) || merging.wasDlt.has(entry)) continue;
    const fromDlt = pulled.get(key);
    if (key === 'description' && typeof fromDlt === 'string' && fromDlt !== value) {
      merging.findings.push(
        finding(
          'CDF208',
          { file: merging.file, pointer: `${pointer}/description` },
          `dlt describes "${subject}" otherwise: "${fromDlt}"`,
          {
            hint: 'the description in this file stays; remove it to take dlt’s',
          },
        ),
      );
    }
    merging.dltWrote.delete(entry);
    merged.set(key, value);
  }
  return merged;
}

const dropped = (subject: string, pointer: string, { file }: Merging): Finding =>
  finding(
    'CDF207',
    { file, pointer, part: 'key' },
    `${subject} is gone from dlt's schema, and a person wrote about it here`,
    {
      hint: 'delete the entry, or move what it says to where it belongs now',
    },
  );

const isOwnable = (key: string): boolean => key === 'description' || (key.startsWith('x-') && !structuralKeys.has(key));

/** Every description and free `x-` key of dlt's data tables. System tables are always dlt's and need no record. */
function* listEntries(tree: TreeMap): Generator<string> {
  for (const [name, table] of mapAt(tree, 'tables')) {
    if (isSystemTable(name)) continue;
    yield* ownable(name, asMap(table) ?? new Map());
    for (const [column, hints] of mapAt(asMap(table) ?? new Map(), 'columns')) {
      yield* ownable(`${name}.${column}`, asMap(hints) ?? new Map());
    }
  }
}

function* ownable(subject: string, entries: TreeMap): Generator<string> {
  for (const key of entries.keys()) if (isOwnable(key)) yield `${subject}/${key}`;
}
