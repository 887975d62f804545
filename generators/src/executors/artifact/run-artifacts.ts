import { join, posix } from 'node:path';
import { check, generate, type Outcome, outputFolders, printReport, report, type ShownFinding } from '@cdf/commands';
import type { ArtifactOptions } from '../../targets.ts';
import { type Owner, ownerOf } from './owner.ts';

/** One task: a target of one project. */
export interface ArtifactTask {
  readonly id: string;
  readonly options: ArtifactOptions;
}

/** How a task ended, with the text for a person. */
export interface ArtifactResult {
  readonly status: 'success' | 'failure';
  readonly success: boolean;
  readonly terminalOutput: string;
}

/**
 * Runs tasks, each project folder and mode in one go, and tells each task what concerns it.
 *
 * @param workspace  absolute path of the workspace root
 */
export async function* runArtifacts(
  workspace: string,
  tasks: readonly ArtifactTask[],
): AsyncGenerator<readonly [id: string, result: ArtifactResult]> {
  const groups = Map.groupBy(tasks, ({ options: { mode, project } }) => `${mode} ${project}`);
  // "check" before "generate": Nx took the key of a check before anything ran, so it has to see what was there then.
  for (const name of [...groups.keys()].sort()) {
    const group = groups.get(name)!;
    try {
      yield* await runGroup(workspace, group);
    } catch (fault) {
      const text = `${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`;
      for (const { id } of group) yield [id, failure(text)];
    }
  }
}

async function runGroup(workspace: string, tasks: readonly ArtifactTask[]): Promise<[string, ArtifactResult][]> {
  const { mode, project } = tasks[0]!.options;
  const root = join(workspace, project);
  const misplaced = await misplacedModules(root, tasks);
  if (misplaced !== undefined) return tasks.map(({ id }) => [id, failure(misplaced)]);
  const schemas = tasks.flatMap(({ options }) => options.schema ?? []);
  const shared = schemas.length < tasks.length;
  const today = new Date().toISOString().slice(0, 10);
  const outcome =
    mode === 'check'
      ? await check(root, { schemas, shared, today })
      : await generate(root, { schemas, shared, dryRun: false, force: false, today });
  const ofOwner = divide(outcome, schemas, tasks[0]!.options.outDir);
  return tasks.map(({ id, options }) => {
    if (options.schema !== undefined) return [id, resultOf(mode, root, ofOwner(options.schema))];
    const own = ofOwner('shared');
    const obstacles = outcome.findings.filter((finding) => keepsFromShared(mode, finding));
    if (obstacles.every((finding) => own.findings.includes(finding))) return [id, resultOf(mode, root, own)];
    if (mode === 'generate' && schemas.length > 0) return [id, heldBack];
    return [id, resultOf(mode, root, { ...own, findings: [...new Set([...own.findings, ...obstacles])] })];
  });
}

const failure = (terminalOutput: string): ArtifactResult => ({ status: 'failure', success: false, terminalOutput });

/** Not `skipped`: Nx takes a run with a skipped task for an interrupted one when it bails, and ends with exit code 130. */
const heldBack = failure('Held back: what schemas share is generated once every schema is\n');

/** What belongs to no schema is done only when every schema compiles, and is generated only when every schema was. */
const keepsFromShared = (mode: ArtifactOptions['mode'], { severity, code }: ShownFinding): boolean =>
  severity === 'error' && (mode === 'generate' || !code.startsWith('CDF7'));

/** The part of an outcome that concerns one owner. What concerns the whole project concerns everybody. */
function divide(
  { findings, written, removed }: Outcome,
  schemas: readonly string[],
  outDir: string | undefined,
): (owner: Owner) => Outcome {
  const known = new Set(schemas);
  const owners = new Map(findings.map((finding) => [finding, ownerOf(finding, known, outDir)]));
  const paths = (all: readonly string[], owner: Owner) =>
    all.filter((file) => ownerOf({ file }, known, outDir) === owner);
  return (owner) => ({
    findings: findings.filter((finding) => owners.get(finding) === owner || owners.get(finding) === 'everybody'),
    counts: {},
    written: paths(written, owner),
    removed: paths(removed, owner),
  });
}

function resultOf(mode: ArtifactOptions['mode'], root: string, outcome: Outcome): ArtifactResult {
  const made = report(mode, root, outcome);
  return {
    status: made.ok ? 'success' : 'failure',
    success: made.ok,
    terminalOutput: printReport(made, { colour: false, quiet: false, dryRun: false }),
  };
}

/** Why targets declare other folders than cdf writes to: then no key of Nx would cover the modules. */
async function misplacedModules(root: string, tasks: readonly ArtifactTask[]): Promise<string | undefined> {
  const options = tasks.map((task) => task.options).find(({ schema }) => schema !== undefined);
  if (options?.schema === undefined) return undefined;
  const { schema, outDir } = options;
  const declared = outDir === undefined ? `metadata/${schema}/generated` : `${posix.normalize(outDir)}/${schema}`;
  const folders = await outputFolders(root, schema);
  const isDeclared = folders === undefined || posix.normalize(folders.at(-1) ?? '') === declared;
  return isDeclared
    ? undefined
    : 'typescript.out_dir of cdf_config.toml and "outDir" among the options of cdf/plugin in nx.json are not the same\n' +
        '  hint: give both the same folder, or neither\n';
}
