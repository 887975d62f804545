import { type Checked, finding, isError } from '@cdf/core';
import { canonicalise, migrate, overlay, printDocument, readCommitted, readDocument } from '@cdf/document';
import type { SchemaSettings } from '@cdf/project';
import type { TreeMap } from '@cdf/text';
import { parseChecked } from './compile-schema.ts';
import { schemaFile } from './workspace.ts';

/** A body as a source handed it over. */
export interface PulledBody {
  /** Where it lay, for findings. */
  readonly where: string;
  readonly text: string;
}

/** The new text of a contract: dlt's schema as pulled, what people wrote kept. Undefined when something is wrong with either. */
export async function mergePulled(
  schema: SchemaSettings,
  body: PulledBody,
  committed: string | undefined,
  destination: { readonly name: string; readonly type: string },
): Promise<Checked<string | undefined>> {
  const file = schemaFile(schema.key);
  const pulled = await readPulled(schema, body);
  const present = readCommitted(committed ?? '', file);
  const findings = [...pulled.findings, ...present.findings];
  if (pulled.value === undefined || findings.some(isError)) return { value: undefined, findings };
  const { tree, comments } = present.value;
  const merged = overlay(pulled.value, tree, { destination, dataset: schema.dataset }, file, comments);
  return { value: printDocument(canonicalise(merged.value), comments), findings: [...findings, ...merged.findings] };
}

async function readPulled(schema: SchemaSettings, { where, text }: PulledBody): Promise<Checked<TreeMap | undefined>> {
  const parsed = await parseChecked(text, where, 'dlt-schema');
  if (parsed.value === undefined || parsed.findings.some(isError))
    return { value: undefined, findings: parsed.findings };
  const migrated = migrate(parsed.value, where);
  const { name } = readDocument(migrated.value, where);
  if (name === schema.schema) return { value: migrated.value, findings: parsed.findings };
  const other = finding(
    'CDF209',
    { file: where, pointer: '/name' },
    `The source holds the schema "${name}", not "${schema.schema}"`,
    { hint: `correct the source, or add schema = "${name}" to [cdf.schemas.${schema.key}]` },
  );
  return { value: migrated.value, findings: [...parsed.findings, other] };
}
