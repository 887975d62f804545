import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { impactScenarios } from './impact-scenarios.ts';
import { sizeOf, sizeOptions, writeWorkspace } from './make-workspace.ts';
import { measure, type Sample } from './measure.ts';
import { preparePeers } from './peers.ts';
import { pieceTimes } from './pieces.ts';
import { planScenarios } from './plan-scenarios.ts';
import { addColumn, type Snapshot, snapshot } from './project-folder.ts';
import { printTable, type Row } from './report.ts';
import { prepareTypeChecks } from './type-checking.ts';

const { values } = parseArgs({
  options: {
    ...sizeOptions,
    runs: { type: 'string', default: '5' },
    bin: { type: 'string', default: installedCommand() },
    'no-peers': { type: 'boolean', default: false },
    types: { type: 'boolean', default: false },
  },
});
const size = sizeOf(values);
const runs = Number(values.runs);
const bin = resolve(values.bin);
const folder = mkdtempSync(join(tmpdir(), 'cdf-bench-'));
const project = join(folder, 'project');
const warmHome = freshHome();

try {
  console.log(
    `${size.tables} tables x ${size.columns} columns, ${size.perSchema} a schema, seed ${size.seed}; whole processes, ${runs} runs`,
  );
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores\n`);
  writeWorkspace(project, size);
  await measure([bin, 'pull', '--project', project], warmHome);
  const rows = [await bareNode(), ...(await scenarios()), ...(values['no-peers'] ? [] : await peers())];
  console.log(printTable(rows));
  console.log(`\n${await pieceTimes(size, runs)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The three states of a project that matter. What a run leaves behind must be the same every time, or the bench fails. */
async function scenarios(): Promise<Row[]> {
  const pulled = snapshot(project);
  const cold = await repeat('sync, nothing there, nothing cached', freshHome, freshCheckout);
  if (cold.left!.files <= pulled.files) throw new Error('sync wrote no file');
  const warm = freshCheckout();
  await measure(syncOf(warm), warmHome);
  const noOp = await repeat(
    'sync, nothing changed',
    () => warmHome,
    () => warm,
  );
  mustEqual(cold, noOp.left!);
  let added = 0;
  const changed = (): string => {
    addColumn(warm, `added_${++added}`);
    return warm;
  };
  const oneChange = await repeat('sync, one column added', () => warmHome, changed, true);
  const plans = await planScenarios(
    await freshSynced(),
    (root) => [bin, 'plan', '--base', 'HEAD', '--project', root],
    warmHome,
    runs,
  );
  const impacts = await impactScenarios(
    await freshSynced(),
    (root, path) => [bin, 'impact', path, '--project', root],
    warmHome,
    runs,
  );
  return [
    cold,
    noOp,
    oneChange,
    ...plans,
    ...impacts,
    await checked(warm),
    await writeFloor(warm),
    ...(values.types ? await typeChecks(warm) : []),
  ];
}

/**
 * Contracts and settings in a folder of their own. Taking the outputs of an earlier run away would not do: for a minute ext4
 * searches past the inodes of deleted files whenever one is made, and that would be measured.
 */
function freshCheckout(): string {
  const copy = mkdtempSync(join(folder, 'project-'));
  cpSync(project, copy, { recursive: true, filter: (path) => basename(path) !== '.cdf' });
  return copy;
}

/** A checkout with its outputs. */
async function freshSynced(): Promise<string> {
  const root = freshCheckout();
  await measure(syncOf(root), warmHome);
  return root;
}

function syncOf(root: string): string[] {
  return [bin, 'sync', '--no-pull', '--project', root];
}

/** Runs `sync` several times, each time on the project that `prepare` makes ready. */
async function repeat(name: string, home: () => string, prepare: () => string, isChanging = false): Promise<Row> {
  const samples: Sample[] = [];
  const row = (left: Snapshot): Row => ({ name, samples, left });
  let left: Snapshot | undefined;
  for (let run = 0; run < runs; run++) {
    const root = prepare();
    samples.push(await measure(syncOf(root), home()));
    const now = snapshot(root);
    if (left !== undefined && !isChanging) mustEqual(row(left), now);
    left = now;
  }
  return row(left!);
}

function mustEqual({ name, left }: Row, now: Snapshot): void {
  if (left!.digest !== now.digest) throw new Error(`other bytes than after "${name}": ${left!.digest}, ${now.digest}`);
}

async function bareNode(): Promise<Row> {
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run++) samples.push(await measure(['-e', '0'], warmHome));
  return { name: 'node -e 0', samples };
}

/** The gate in CI, which trusts no state and reads every model back. */
async function checked(project: string): Promise<Row> {
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run++) samples.push(await measure([bin, 'check', '--project', project], warmHome));
  return { name: 'check', samples };
}

/** The same files written without a thought, to tell what is cdf's cost and what is the disk's. */
async function writeFloor(from: string): Promise<Row> {
  const script = fileURLToPath(new URL('./write-floor.ts', import.meta.url));
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run++) {
    samples.push(await measure([script, from, join(folder, `copy-${run}`)], warmHome));
  }
  return { name: 'the same files, copied one by one', samples };
}

/** What a program pays that imports one schema of all. */
async function typeChecks(from: string): Promise<Row[]> {
  const rows = prepareTypeChecks(from, join(folder, 'types')).map((check) => ({ ...check, samples: [] as Sample[] }));
  for (let run = 0; run < runs; run++) {
    for (const { args, samples } of rows) samples.push(await measure(args, warmHome));
  }
  return rows;
}

async function peers(): Promise<Row[]> {
  const peerFolder = join(folder, 'peers');
  mkdirSync(peerFolder);
  const rows: Row[] = [];
  for (const { name, args } of preparePeers(peerFolder, size)) {
    const samples: Sample[] = [];
    // They take seconds, and only their order of magnitude is of interest.
    for (let run = 0; args !== undefined && run < Math.min(runs, 3); run++)
      samples.push(await measure(args, freshHome()));
    rows.push({ name: args === undefined ? `${name}: not installed` : `${name}, types alone`, samples });
  }
  return rows;
}

function freshHome(): string {
  return mkdtempSync(join(folder, 'home-'));
}

/** The file that package.json of the command names, so that the bench starts what people start. */
function installedCommand(): string {
  const manifest = new URL('../../apps/cdf/package.json', import.meta.url);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { cdf: string } };
  return fileURLToPath(new URL(bin.cdf, manifest));
}
