import { type Checked, digest, finding } from '@cdf/core';
import type { Settings, State } from './state.ts';
import type { ReadText } from './workspace.ts';

/**
 * The project's settings: from the state when `cdf_config.toml` has not changed, because reading TOML and checking it costs more
 * than a whole run with nothing to do.
 *
 * @findings those of `readProject`, CDF106 for an `emit` this cdf does not know
 */
export async function openProject(
  root: string,
  readText: ReadText,
  state: State | undefined,
): Promise<Checked<Settings>> {
  const text = readText('cdf_config.toml') ?? '';
  if (state?.settings.digest === digest(text)) return { value: state.settings, findings: [] };
  const { readProject } = await import('@cdf/project');
  const { value, findings } = await readProject(root);
  const settings: Settings = {
    digest: findings.length === 0 ? digest(text) : '',
    emit: value.emit,
    typescript: value.typescript ?? null,
    schemas: value.schemas,
    macros: value.macros,
    contract: value.contract,
    pull: value.pull,
    destinations: [...value.destinations.values()].map(({ name, type }) => [name, type] as const),
  };
  return { value: settings, findings };
}

/** CDF605 for each name that is no schema of the project. */
export async function unknownSchemas(asked: readonly string[], known: readonly string[]) {
  const { nearestHint } = await import('@cdf/core');
  return asked
    .filter((key) => !known.includes(key))
    .map((key) =>
      finding(
        'CDF605',
        { file: 'cdf_config.toml', pointer: '/cdf/schemas' },
        `"${key}" is not a schema of this project`,
        { hint: nearestHint(key, known) },
      ),
    );
}
