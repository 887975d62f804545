import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program in the project folder and returns what it wrote, stdout and stderr together.
 *
 * @throws Error naming the step, with all that was written: SQLMesh tells a project's errors on stdout
 */
export async function runCommand(step: string, project: string, command: string, args: readonly string[]) {
  const child = spawn(command, args, {
    cwd: project,
    env: { ...process.env, ...fixed },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${step} failed with exit code ${code}:\n${written.trimEnd()}`);
  return written;
}

const fixed = {
  SQLMESH__DISABLE_ANONYMIZED_ANALYTICS: 'true',
  MAX_FORK_WORKERS: '1',
  // SQLMesh wraps its text at the terminal's width.
  COLUMNS: '200',
  PYTHONDONTWRITEBYTECODE: '1',
};
