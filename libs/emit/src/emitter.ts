import type { GeneratedFile } from '@cdf/core';
import type { StagingPlan } from '@cdf/staging';

/** Everything the outputs of one schema are made from. */
export interface EmitInput {
  readonly plan: StagingPlan;
  /** Line in `schema.yml`, from 1, of the key a JSON pointer names; undefined when it is not there. */
  readonly lineOf: (pointer: string) => number | undefined;
  /** The number of accepted changes of the contract plus one. */
  readonly contractVersion: number;
  /** Undefined when the project wants no TypeScript. */
  readonly typescript: TypeScriptOptions | undefined;
}

/** How values come out of the driver the readers use. */
export interface TypeScriptOptions {
  readonly bigint: 'string' | 'number' | 'bigint';
  readonly decimal: 'string' | 'number';
  readonly wei: 'string' | 'number';
  readonly timestamp: 'string' | 'Date';
  readonly json: 'unknown';
  /** POSIX folder relative to the project folder that holds one folder per schema; undefined for `metadata/<schema>/generated`. */
  readonly outDir: string | undefined;
}

/** Turns a planned schema into files. Pure: equal plans give equal bytes. Never fails: the plan was checked before. */
export type Emitter = (input: EmitInput) => GeneratedFile[];
