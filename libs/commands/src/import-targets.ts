import { type Checked, type Finding, finding, isError } from '@cdf/core';
import { type CommentsByPointer, mapAt, namingOf, readCommitted, readDocument, type TreeMap } from '@cdf/document';
import { catalogOf, type DltSettings, type SchemaSettings } from '@cdf/project';
import { type Dialect, dialectHint, dialectOf } from '@cdf/sql';
import { parseChecked } from './parse-checked.ts';
import type { Settings } from './state.ts';
import { type ReadText, schemaFile } from './workspace.ts';

/** A schema that imported tables may belong to. */
export interface ImportTarget {
  readonly key: string;
  readonly destination: { readonly name: string; readonly type: string };
  readonly dialect: Dialect;
  readonly dataset: string;
  /** The catalog of the destination, where its settings say it. */
  readonly catalog: string | undefined;
  /** Its tables come from the database's catalog. */
  readonly isOfCatalog: boolean;
  /** Undefined where it was never pulled. */
  readonly contract: TreeMap | undefined;
  readonly comments: CommentsByPointer;
}

/**
 * The schemas of a project, each with its contract.
 *
 * @findings those of a contract that is not valid, CDF601, CDF602
 */
export async function importTargets(
  { schemas, destinations }: Settings,
  dlt: DltSettings,
  readText: ReadText,
): Promise<Checked<readonly ImportTarget[]>> {
  const findings: Finding[] = [];
  const targets: ImportTarget[] = [];
  for (const schema of schemas) {
    const file = schemaFile(schema.key);
    const text = readText(file);
    const parsed = text === undefined ? undefined : await parseChecked(text, file, 'schema-file');
    findings.push(...(parsed?.findings ?? []));
    if (parsed?.findings.some(isError)) continue;
    const contract = parsed?.value;
    const origin = contract === undefined ? undefined : readDocument(contract, file).origin;
    const declared = new Map(destinations).get(schema.destination);
    const destination =
      origin?.destination ?? (declared === undefined ? undefined : { name: schema.destination, type: declared });
    const found = destination === undefined ? undefined : asTarget(schema, destination, dlt, contract);
    if (found === undefined)
      findings.push(destination === undefined ? undeclared(schema) : noDialect(schema, destination));
    else targets.push({ ...found, comments: readCommitted(text ?? '', file).value.comments });
  }
  return { value: targets, findings };
}

/** A target for a schema that is there or is about to be; undefined where cdf has no dialect. */
export function asTarget(
  { key, dataset, source, pipeline }: Pick<SchemaSettings, 'key' | 'dataset' | 'source' | 'pipeline'>,
  destination: { readonly name: string; readonly type: string },
  dlt: DltSettings,
  contract?: TreeMap,
): ImportTarget | undefined {
  const dialect = dialectOf(destination.type, contract === undefined ? undefined : namingOf(contract));
  if (dialect === undefined) return undefined;
  const ofContract = contract === undefined ? undefined : mapAt(contract, 'x-cdf').get('dataset');
  return {
    key,
    destination,
    dialect,
    dataset: typeof ofContract === 'string' ? ofContract : dataset,
    catalog: catalogOf(destination.type, dlt.destination(destination.name, pipeline), pipeline),
    isOfCatalog: source === 'catalog',
    contract,
    comments: new Map(),
  };
}

const undeclared = ({ destination, place }: SchemaSettings): Finding =>
  finding('CDF601', place, `There is no destination "${destination}"`, {
    hint: `declare it: [destination.${destination}]`,
  });

const noDialect = ({ place }: SchemaSettings, { type }: { readonly type: string }): Finding =>
  finding('CDF602', place, `cdf has no dialect for the destination type "${type}" yet`, { hint: dialectHint(type) });
