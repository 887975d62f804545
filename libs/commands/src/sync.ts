import { generate } from './generate.ts';
import type { SyncOptions } from './options.ts';
import type { Outcome } from './report.ts';

/**
 * The main job: pull, then generate. A schema that cannot be pulled is generated from its contract as it stands.
 *
 * @param root  absolute path of the project folder
 */
export async function sync(root: string, { pull: isPulling, ...options }: SyncOptions): Promise<Outcome> {
  if (!isPulling) return generate(root, { ...options, shared: true });
  const { pull } = await import('./pull.ts');
  const pulled = await pull(root, options);
  // It has waited for the lock already.
  if (pulled.findings.some(({ code }) => code === 'CDF706')) return pulled;
  const generated = options.dryRun
    ? await dryGenerate(root, options, pulled.changed)
    : await generate(root, { ...options, shared: true });
  return {
    ...(pulled.pulled === undefined ? {} : { pulled: pulled.pulled }),
    findings: [...pulled.findings, ...generated.findings],
    counts: { ...pulled.counts, ...generated.counts },
    written: [...pulled.written, ...generated.written].sort(),
    removed: generated.removed,
  };
}

async function dryGenerate(
  root: string,
  options: Omit<SyncOptions, 'pull'>,
  changed: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const { generateAnew } = await import('./generate-anew.ts');
  return generateAnew(root, { ...options, shared: true }, undefined, changed);
}
