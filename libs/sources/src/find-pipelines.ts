import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, decodeText } from '@cdf/core';

/** What the working folder of a pipeline says about where its tables go. */
export interface FoundPipeline {
  readonly name: string;
  /** dlt's names of its schemas, sorted. */
  readonly schemas: readonly string[];
  readonly dataset: string | undefined;
  /** The dataset is one of a development run: dlt made it up and will make up another. */
  readonly isDevMode: boolean;
  readonly destination: { readonly name: string; readonly type: string } | undefined;
  /** Absolute folders of the machine it last ran in. */
  readonly ranIn: readonly string[];
}

/** The pipelines whose working folders lie in a folder, sorted by name; none where there is no such folder. */
export function findPipelines(folder: string): FoundPipeline[] {
  return entries(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compareText)
    .flatMap((name) => {
      const schemas = entries(join(folder, name, 'schemas')).map((entry) => entry.name);
      try {
        return pipelineOf(decodeText(readFileSync(join(folder, name, 'state.json'))), schemas) ?? [];
      } catch {
        return [];
      }
    });
}

/**
 * The pipeline that a state and the files of its folder `schemas` tell of; undefined where the text is no state of dlt's. Of the state
 * only names are taken: it also holds the values of cursors, which are nobody's business.
 *
 * @source dlt 1.31 `common/pipeline.py`, `TPipelineState` and `TPipelineLocalState`
 */
export function pipelineOf(state: string, files: readonly string[]): FoundPipeline | undefined {
  const said = recordOf(parsed(state));
  const name = textOf(said.pipeline_name);
  if (name === undefined || typeof said._state_engine_version !== 'number') return undefined;
  const local = recordOf(said._local);
  const context = recordOf(local.last_run_context);
  const type = textOf(said.destination_type)?.replace(/^dlt\.destinations\./, '');
  return {
    name,
    schemas: files.flatMap((file) => /^(.+)\.schema\.json$/s.exec(file)?.[1] ?? []).sort(compareText),
    dataset: textOf(said.dataset_name),
    isDevMode: local._dev_mode === true,
    // A destination without a name of its own is named after its type.
    destination:
      type === undefined ? undefined : { name: textOf(said.destination_name) ?? type.replace(/^.*\./, ''), type },
    ranIn: [local.initial_cwd, context.run_dir, context.local_dir].flatMap((one) => textOf(one) ?? []),
  };
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
