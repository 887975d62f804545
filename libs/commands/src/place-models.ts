import { type Finding, finding, type Place } from '@cdf/core';
import { isSystemTable, mapAt, namingOf, readDocument, systemTableName } from '@cdf/document';
import type { WrittenModel } from '@cdf/emit';
import { readTableName } from '@cdf/sql';
import type { ImportTarget } from './import-targets.ts';

/** An external model with the file it was read from. */
export interface FoundModel extends WrittenModel {
  readonly file: string;
}

/** An external model and the table it is about. */
export interface PlacedModel {
  readonly model: FoundModel;
  readonly key: string;
  /** The table's name in the contract, or the new one's. */
  readonly table: string;
  readonly isNew: boolean;
  /** dlt's table of loads: cdf generates its model by itself. */
  readonly isGenerated?: true;
}

/** What placing gives: each model is placed, or stays in its file with a CDF109 that says why. */
export interface Placing {
  readonly placed: readonly PlacedModel[];
  /** With the schemas that have to be made. */
  readonly targets: ReadonlyMap<string, ImportTarget>;
  readonly staying: readonly FoundModel[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the table of each external model: same dataset and same name after folding, in the dialect of the schema's destination.
 *
 * @param fresh  makes the schema for a dataset that no schema has; undefined where its destination is not known
 * @findings CDF109 for a model that has to stay, CDF110 for a schema whose tables are not known yet, CDF111
 */
export function placeModels(
  models: readonly FoundModel[],
  known: readonly ImportTarget[],
  fresh: ((dataset: string, taken: ReadonlySet<string>) => ImportTarget) | undefined,
): Placing {
  const targets = new Map(known.map((target) => [target.key, target]));
  const names = Map.groupBy(models, ({ name }) => name);
  const placed: PlacedModel[] = [];
  const staying: FoundModel[] = [];
  const findings: Finding[] = [];
  for (const model of models) {
    const at = nameOf(model);
    const stay = (why: string, hint: string): void => {
      staying.push(model);
      findings.push(finding('CDF109', at, `"${model.name}" stays where it is: ${why}`, { hint }));
    };
    if (model.properties.has('gateway') && names.get(model.name)!.length > 1) {
      stay('it is said differently for several gateways', 'a contract knows one; keep the file, or one of the entries');
      continue;
    }
    const candidates = [...targets.values()].map((target) => ({ target, fit: fitOf(model, target) }));
    const fitting = candidates.flatMap(({ target, fit }) => ('table' in fit ? [{ target, table: fit.table }] : []));
    const inContract = fitting.find(({ target, table }) => tableOf(target, table) !== undefined);
    if (inContract !== undefined) {
      const { target } = inContract;
      const table = tableOf(target, inContract.table)!;
      const document = readDocument(target.contract!, '');
      const { hasSeenData, isManaged } = document.tables.get(table)!;
      if (isSystemTable(table, namingOf(target.contract!))) {
        if (table === systemTableName('_dlt_loads', namingOf(target.contract!)))
          placed.push({ model, key: target.key, table, isNew: false, isGenerated: true });
        else stay('it is a table of dlt’s own, of which cdf makes no external model', 'keep the file');
      } else if (isManaged && !hasSeenData)
        stay('dlt has not loaded the table, so cdf makes no external model of it', 'load it, pull, and import again');
      else placed.push({ model, key: target.key, table, isNew: false });
      continue;
    }
    const unpulled = fitting.find(({ target }) => target.contract === undefined && !target.isOfCatalog);
    if (unpulled !== undefined) {
      const { key, dataset } = unpulled.target;
      findings.push(
        finding('CDF110', at, `"${model.name}" is in the dataset "${dataset}" of "${key}", which was never pulled`, {
          hint: `run "cdf pull ${key}" first`,
        }),
      );
      continue;
    }
    const chosen = fitting.find(({ target }) => target.isOfCatalog) ?? fitting[0];
    const making = fresh?.('', new Set());
    const fits = [...candidates.map(({ fit }) => fit), ...(making === undefined ? [] : [fitOf(model, making, true)])];
    const misfit = fits.find((fit) => 'why' in fit);
    const isNamed = fits.some((fit) => 'table' in fit || fit.isElsewhere);
    const isMade = making !== undefined && 'table' in fits.at(-1)!;
    if (chosen === undefined && misfit !== undefined && !isMade && !isNamed) stay(misfit.why, misfit.hint);
    else if (model.columns.size === 0)
      stay('it names no columns, and dlt did not load the table', 'list its columns, and import again');
    else if (chosen !== undefined) placed.push({ model, key: chosen.target.key, table: chosen.table, isNew: true });
    else if (isMade) {
      const { dataset, table } = fits.at(-1) as Placed;
      const made = fresh!(dataset, new Set(targets.keys()));
      targets.set(made.key, made);
      placed.push({ model, key: made.key, table, isNew: true });
    } else
      findings.push(
        finding('CDF111', at, `No schema has the dataset of "${model.name}", and several destinations are declared`, {
          hint: 'say which one it is in: --destination NAME',
        }),
      );
  }
  return { placed: withOneNew(placed), targets, staying, findings };
}

/** Of several models of one new table the first makes it. */
function withOneNew(placed: readonly PlacedModel[]): PlacedModel[] {
  const made = new Set<string>();
  return placed.map((one) => {
    const id = JSON.stringify([one.key, one.table]);
    const isNew = one.isNew && !made.has(id);
    made.add(id);
    return { ...one, isNew };
  });
}

/** Where the name of a model stands. */
export const nameOf = ({ file, pointer }: FoundModel): Place => ({ file, pointer: `${pointer}/name` });

interface Placed {
  readonly dataset: string;
  readonly table: string;
}

interface Misfit {
  /** Nothing is wrong with the name, the table is in another dataset. */
  readonly isElsewhere: boolean;
  readonly why: string;
  readonly hint: string;
}

type Fit = Placed | Misfit;

function fitOf(
  { name, dialect }: FoundModel,
  { dialect: own, dataset, catalog }: ImportTarget,
  anyDataset = false,
): Fit {
  const misfit = (why: string, hint: string): Fit => ({ isElsewhere: false, why, hint });
  if (dialect !== undefined && dialect !== own.name)
    return misfit(`it is written in the dialect "${dialect}"`, 'cdf reads the dialect of the destination only');
  if (own.rawTableName !== undefined)
    return misfit(`on ${own.name} a name does not tell the dataset`, 'write its facts into schema.yml yourself');
  const parts = readTableName(name, own);
  if (parts === undefined) return misfit('this is no name of a table', 'write it as dataset.table');
  const [table, schema, database] = parts.toReversed();
  if (schema === undefined || parts.length > 3)
    return misfit('its name tells no dataset', 'write it as dataset.table, and import again');
  if (database !== undefined && (catalog === undefined || own.fold(database) !== own.fold(catalog)))
    return misfit(
      `it is in the catalog "${database}", which the settings of no destination name`,
      'where it is the destination’s own, leave it out of the name and import again',
    );
  return anyDataset || own.fold(schema) === own.fold(dataset)
    ? { dataset: schema, table: table! }
    : { isElsewhere: true, why: '', hint: '' };
}

function tableOf({ contract, dialect }: ImportTarget, table: string): string | undefined {
  if (contract === undefined) return undefined;
  const folded = dialect.fold(table);
  return [...mapAt(contract, 'tables').keys()].find((name) => dialect.fold(name) === folded);
}
