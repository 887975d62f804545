import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonProblem } from './python-problem.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const requirements = join(here, 'requirements.txt');

/**
 * Path of the python in the repository's `.venv`, which holds exactly the packages of `requirements.txt`.
 *
 * Made on first use and whenever the digest of that file differs from the one the environment was made from; otherwise
 * two small files are read. Two callers at once are safe: the second waits for the first.
 *
 * @throws Error with a one-line message when python3 is missing or too old, or pip fails
 */
export async function ensurePython(): Promise<string> {
  const folder = join(root, '.venv');
  const digest = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  if ((await stampOf(folder)) !== digest) await makeEnvironment(folder, digest);
  return join(folder, 'bin/python');
}

const stampOf = (folder: string): Promise<string | undefined> =>
  readFile(join(folder, 'requirements.sha256'), 'utf8').catch(() => undefined);

async function makeEnvironment(folder: string, digest: string): Promise<void> {
  const problem = pythonProblem();
  if (problem) throw new Error(problem);
  await mkdir(join(root, '.cache'), { recursive: true });
  const args = [join(here, 'make_venv.py'), folder, join(root, '.cache/venv.lock'), requirements, digest];
  // pip's output goes to stderr: stdout is for the answer.
  const child = spawn('python3', args, { stdio: ['ignore', 2, 2] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the Python environment ${folder} could not be made: pip's reason is above`);
}

if (import.meta.main) {
  try {
    console.log(await ensurePython());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 3;
  }
}
