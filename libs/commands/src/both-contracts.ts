import type { Surface } from '@cdf/contract';
import { type Checked, isError } from '@cdf/core';
import type { StagingPlan } from '@cdf/staging';
import { type CompileInput, planSchemaStaging } from './compile-schema.ts';
import { lineLookup } from './line-lookup.ts';
import type { MergedContract } from './merge-pulled.ts';
import { nothingShared } from './shared-tables.ts';
import { type Side, sideOf } from './side.ts';
import type { Settings, State } from './state.ts';
import { openVocabulary } from './vocabulary.ts';
import type { LinesAt } from './weigh.ts';
import { type ReadText, schemaKeys } from './workspace.ts';

/** What a contract would make. */
export interface After {
  readonly surface: Surface;
  readonly plan: StagingPlan;
}

/** Contracts as they are and as a pull would have them. */
export interface BothContracts {
  readonly readNew: ReadText;
  readonly linesAt: LinesAt;
  /** All schemas with their new contracts. */
  readonly side: Side;
  /** The plan of the contract as it is; undefined where something is wrong with it. */
  readonly before: (key: string) => Promise<StagingPlan | undefined>;
  /** What would come out; where rules fail on the new contract, its raw tables alone. */
  readonly after: (key: string) => Promise<After | undefined>;
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
  settings: Pick<Settings, 'macros' | 'typescript'>,
  state: State | undefined,
): Promise<Checked<BothContracts | undefined>> {
  const texts = new Map([...contracts].map(([file, { text }]) => [file, text]));
  const readNew: ReadText = (file) => texts.get(file) ?? readText(file);
  const vocabulary = await openVocabulary(root, readText, settings);
  if (vocabulary.findings.some(isError)) return { value: undefined, findings: vocabulary.findings };
  const side = await sideOf(schemaKeys(root, texts), readNew, vocabulary.value);
  const planned = async (key: string, rest: Pick<CompileInput, 'readText' | 'isRuled'>) => {
    const shared = side.shares.get(key) ?? nothingShared;
    const judging = { known: state?.schemas[key]?.verdicts ?? {} };
    return (await planSchemaStaging(key, { shared, judging, vocabulary: vocabulary.value, ...rest })).value?.plan;
  };
  const { surfaceOf } = await import('@cdf/contract');
  const forms = settings.typescript ?? undefined;
  return {
    value: {
      readNew,
      linesAt: { now: lineLookup(readNew), base: lineLookup(readText) },
      side,
      before: (key) => planned(key, { readText }),
      after: async (key) => {
        const plan = await planned(key, { readText: readNew });
        if (plan !== undefined) return { surface: surfaceOf(plan, forms), plan };
        const raw = await planned(key, { readText: readNew, isRuled: false });
        return raw && { surface: { ...surfaceOf(raw, forms), models: new Map() }, plan: raw };
      },
    },
    findings: vocabulary.findings,
  };
}
