import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../bench/random.ts';
import { causes, environmentFile } from './causes.ts';
import { copyWorkspace, type WorkspaceCopy } from './nx-workspace.ts';

/** Turns with each setting of the daemon, and more until each cause was there. `CDF_CACHE_TURNS=200` is the long form, `CDF_CACHE_SEED` another order. */
const turns = Number(process.env.CDF_CACHE_TURNS ?? 9);
const seed = Number(process.env.CDF_CACHE_SEED ?? 1);

let copy: WorkspaceCopy;
let oracle: string;
beforeAll(() => {
  copy = copyWorkspace();
  oracle = mkdtempSync(join(tmpdir(), 'oracle-'));
});
afterAll(() => {
  copy.nxWithDaemon('daemon', '--stop');
  copy.remove();
  rmSync(oracle, { recursive: true, force: true });
});

const project = 'apps/warehouse';
const targets = [
  { nx: ['run', 'metadata:generate'], cdf: ['generate'] },
  { nx: ['run', 'metadata:sync'], cdf: ['sync'] },
  { nx: ['run-many', '-t', 'check', '--nxBail=false'], cdf: ['check'] },
] as const;

test.each(['off', 'on'])('with the daemon %s Nx gives the answers and the bytes of cdf without any cache', (daemon) => {
  const random = randomFrom(seed);
  const wrong: unknown[] = [];
  copy.restore();
  const names = Object.keys(causes);
  const pending = [...names];
  let step = { cause: '', choice: 0, target: targets[0] as (typeof targets)[number] };
  for (let turn = 0; turn < turns || pending.length > 0; turn++) {
    const again = turn > 0 && random.below(3) === 0;
    // The same change once more meets the answer that is in the cache since the last turn.
    if (!again)
      step = {
        cause: pending.shift() ?? random.pick(names),
        choice: random.below(2 ** 30),
        target: random.pick(targets),
      };
    const { cause, choice, target } = step;
    const did = causes[cause]!(copy.root, randomFrom(choice));
    const environment = readEnvironment();
    const wanted = withoutCache(target.cdf, environment);
    const answer = copy.nxIn({ ...environment, NX_DAEMON: String(daemon === 'on') }, ...target.nx);
    const found = { ok: answer.status === 0, files: filesOf(join(copy.root, project)) };
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      wrong.push({ turn, cause, did, target: target.nx, ...differences(found, wanted) });
    // A hand edit stays until a person takes it away: otherwise every later answer would be the same refusal.
    if (!wanted.ok && random.below(2) === 0) copy.restore();
  }
  expect(wrong).toEqual([]);
});

interface Outcome {
  readonly ok: boolean;
  readonly files: Readonly<Record<string, string>>;
}

/** The same command by the command line alone, on a copy of the project that has no state of earlier runs. */
function withoutCache(args: readonly string[], environment: Readonly<Record<string, string>>): Outcome {
  rmSync(oracle, { recursive: true, force: true });
  const skipped = new Set(['.cdf', 'node_modules', '.cache']);
  cpSync(join(copy.root, project), oracle, { recursive: true, filter: (path) => !skipped.has(basename(path)) });
  const bin = join(copy.root, 'apps/cdf/src/bin.js');
  const { status } = spawnSync(process.execPath, [bin, ...args, '--project', oracle], { env: { ...environment } });
  return { ok: status === 0, files: filesOf(oracle) };
}

function readEnvironment(): Record<string, string> {
  const file = join(copy.root, environmentFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Every file of a project but cdf's own state, with its text. */
function filesOf(root: string): Record<string, string> {
  const files = globSync('{audits,exports,external_models,metadata,models}/**/*', { cwd: root }).sort();
  const texts = files.filter((file) => statSync(join(root, file)).isFile());
  return Object.fromEntries(texts.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

function differences(found: Outcome, wanted: Outcome) {
  const paths = new Set([...Object.keys(found.files), ...Object.keys(wanted.files)]);
  return {
    answered: found.ok,
    should: wanted.ok,
    files: [...paths].filter((path) => found.files[path] !== wanted.files[path]),
  };
}
