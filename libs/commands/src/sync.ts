import { generate } from './generate.ts';
import type { GenerateOptions, SyncOptions } from './options.ts';
import type { Outcome } from './report.ts';
import { withUnknownIds } from './unknown-ids.ts';

/**
 * The main job: pull, then generate. A schema that cannot be pulled is generated from its contract as it stands; one whose change
 * needs a decision is held back, whole.
 *
 * @param root  absolute path of the project folder
 */
export async function sync(root: string, options: SyncOptions): Promise<Outcome> {
  const { base, accept } = options;
  const recorded =
    base === undefined || accept === undefined
      ? undefined
      : await (await import('./record-since.ts')).recordSince(root, { ...options, base, accept });
  const synced = options.pull
    ? await pullAndGenerate(root, options)
    : await generate(root, { ...options, shared: true });
  return withUnknownIds(recorded === undefined ? synced : bothOf(recorded, synced), accept);
}

async function pullAndGenerate(root: string, options: Omit<SyncOptions, 'pull'>): Promise<Outcome> {
  const { pull } = await import('./pull.ts');
  const pulled = await pull(root, options);
  // It has waited for the lock already.
  if (pulled.findings.some(({ code }) => code === 'CDF706')) return pulled;
  const generating = { ...options, shared: true, held: pulled.held };
  const generated = options.dryRun
    ? await dryGenerate(root, generating, pulled.changed)
    : await generate(root, generating);
  return { ...bothOf(pulled, generated), ...(pulled.pulled === undefined ? {} : { pulled: pulled.pulled }) };
}

/** One outcome after the other. A change that the first tells is not told again. */
function bothOf(first: Outcome, second: Outcome): Outcome {
  const told = new Set(first.changes?.map(({ id }) => id));
  return {
    findings: [...first.findings, ...second.findings],
    changes: [...(first.changes ?? []), ...(second.changes ?? []).filter(({ id }) => !told.has(id))],
    counts: { ...first.counts, ...second.counts },
    written: [...new Set([...first.written, ...second.written])].sort(),
    removed: second.removed,
  };
}

async function dryGenerate(
  root: string,
  options: GenerateOptions,
  changed: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const { generateAnew } = await import('./generate-anew.ts');
  return generateAnew(root, options, undefined, changed);
}
