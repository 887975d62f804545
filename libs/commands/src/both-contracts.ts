import type { Surface } from '@cdf/contract';
import { type Checked, isError } from '@cdf/core';
import { type CompileInput, planSchemaStaging } from './compile-schema.ts';
import { lineLookup } from './line-lookup.ts';
import type { MergedContract } from './merge-pulled.ts';
import { openActions } from './own-actions.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import type { State } from './state.ts';
import type { LinesAt } from './weigh.ts';
import { type ReadText, schemaKeys } from './workspace.ts';

/** Contracts as they are and as a pull would have them. */
export interface BothContracts {
  readonly readNew: ReadText;
  readonly linesAt: LinesAt;
  /** What comes out of the contract as it is; undefined where something is wrong with it. */
  readonly before: (key: string) => Promise<Surface | undefined>;
  /** What would come out; where rules fail on the new contract, its raw tables alone. */
  readonly after: (key: string) => Promise<Surface | undefined>;
}

/**
 * Makes contracts comparable, before and after a pull.
 *
 * @param readText  reads what is on disk
 * @returns undefined where the project's own actions are faulty
 */
export async function bothContracts(
  root: string,
  contracts: ReadonlyMap<string, MergedContract>,
  readText: ReadText,
  state: State | undefined,
): Promise<Checked<BothContracts | undefined>> {
  const texts = new Map([...contracts].map(([file, { text }]) => [file, text]));
  const readNew: ReadText = (file) => texts.get(file) ?? readText(file);
  const own = await openActions(root, readText);
  if (own.findings.some(isError)) return { value: undefined, findings: own.findings };
  const shares = await sharedTables(schemaKeys(root, texts), readNew);
  const surface = (key: string, rest: Pick<CompileInput, 'readText' | 'isRuled'>) =>
    compiledSurface(key, {
      shared: shares.get(key) ?? nothingShared,
      judging: { known: state?.schemas[key]?.verdicts ?? {} },
      own: own.value,
      ...rest,
    });
  return {
    value: {
      readNew,
      linesAt: { now: lineLookup(readNew), base: lineLookup(readText) },
      before: (key) => surface(key, { readText }),
      after: async (key) =>
        (await surface(key, { readText: readNew })) ??
        rawOnly(await surface(key, { readText: readNew, isRuled: false })),
    },
    findings: own.findings,
  };
}

async function compiledSurface(key: string, input: CompileInput): Promise<Surface | undefined> {
  const { value } = await planSchemaStaging(key, input);
  if (value === undefined) return undefined;
  const { surfaceOf } = await import('@cdf/contract');
  return surfaceOf(value.plan);
}

const rawOnly = (surface: Surface | undefined): Surface | undefined => surface && { ...surface, models: new Map() };
