import { type Checked, type Finding, finding, isError } from '@cdf/core';
import {
  asMap,
  canonicalise,
  mapAt,
  migrate,
  namingOf,
  overlay,
  printDocument,
  readCommitted,
  readDocument,
  verifyHash,
} from '@cdf/document';
import type { SchemaSettings } from '@cdf/project';
import type { DatasetColumns } from '@cdf/sources';
import { dialectOf } from '@cdf/sql';
import type { Tree, TreeMap } from '@cdf/text';
import { parseChecked } from './parse-checked.ts';
import { type PulledChanges, pulledChanges } from './pulled-changes.ts';
import { recordTypes } from './record-types.ts';
import { schemaFile } from './workspace.ts';

/** A body as a source handed it over. */
export interface PulledBody {
  /** Where it lay, for findings. */
  readonly where: string;
  readonly text: string;
  /** What the database has, where types are verified. */
  readonly columns?: DatasetColumns | undefined;
}

/** The new text of a contract, and what is new in it. */
export interface MergedContract {
  readonly text: string;
  readonly changes: PulledChanges;
}

/** The new contract: dlt's schema as pulled, what people wrote kept. Undefined when something is wrong with either. */
export async function mergePulled(
  schema: SchemaSettings,
  body: PulledBody,
  committed: string | undefined,
  destination: { readonly name: string; readonly type: string },
): Promise<Checked<MergedContract | undefined>> {
  const file = schemaFile(schema.key);
  const pulled = await readPulled(schema, body);
  const present = readCommitted(committed ?? '', file);
  const findings = [...pulled.findings, ...present.findings];
  if (pulled.value === undefined || findings.some(isError)) return { value: undefined, findings };
  const { comments } = present.value;
  const tree = schema.source === 'catalog' ? withoutMarks(present.value.tree) : present.value.tree;
  const merged = overlay(pulled.value, tree, { destination, dataset: schema.dataset }, file, comments);
  const dialect = dialectOf(destination.type, namingOf(merged.value));
  const isTyped = body.columns !== undefined && dialect !== undefined;
  const document = isTyped ? recordTypes(merged.value, body.columns, dialect) : merged.value;
  const contract = canonicalise(document);
  const changes = pulledChanges(schema.key, present.value.tree, contract);
  const value = { text: printDocument(contract, comments), changes };
  return { value, findings: [...findings, ...merged.findings] };
}

/** The catalog tells which tables there are: one that it lost is kept for what a person wrote, and for nothing else. */
function withoutMarks(tree: TreeMap | undefined): TreeMap | undefined {
  if (tree === undefined) return undefined;
  const tables = [...mapAt(tree, 'tables')].map(([name, table]): [string, Tree] => {
    const kept = new Map(asMap(table));
    kept.delete('x-cdf');
    return [name, kept];
  });
  return new Map(tree).set('tables', new Map(tables));
}

/** Only an exported schema is a file that dlt can be given. */
const remedied = (one: Finding, { source }: SchemaSettings): Finding =>
  one.code === 'CDF202' && !source.startsWith('export:')
    ? { ...one, hint: 'run the pipeline once with a dlt of today: it lifts the schema and stores it' }
    : one;

async function readPulled(schema: SchemaSettings, { where, text }: PulledBody): Promise<Checked<TreeMap | undefined>> {
  const parsed = await parseChecked(text, where, 'dlt-schema');
  if (parsed.value === undefined || parsed.findings.some(isError))
    return { value: undefined, findings: parsed.findings.map((one) => remedied(one, schema)) };
  const findings = [...parsed.findings, ...verifyHash(parsed.value, where)];
  const migrated = migrate(parsed.value, where);
  const { name } = readDocument(migrated.value, where);
  if (name === schema.schema) return { value: migrated.value, findings };
  const other = finding(
    'CDF209',
    { file: where, pointer: '/name' },
    `The source holds the schema "${name}", not "${schema.schema}"`,
    { hint: `correct the source, or add schema = "${name}" to [cdf.schemas.${schema.key}]` },
  );
  return { value: migrated.value, findings: [...findings, other] };
}
