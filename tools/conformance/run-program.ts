import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a program in a project folder and returns what it wrote, stdout and stderr together.
 *
 * @throws Error with all that was written, because SQLMesh tells a project's errors on stdout
 */
export async function runProgram(
  folder: string,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = { cwd: folder, env: { ...process.env, ...fixed, ...environment }, maxBuffer: 64 * 1024 * 1024 };
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, options);
    return stdout + stderr;
  } catch (fault) {
    const { code, stdout = '', stderr = '' } = fault as { code?: unknown; stdout?: string; stderr?: string };
    throw new Error(`${[program, ...args].join(' ')} failed (${code}):\n${stdout}${stderr}`);
  }
}

const fixed = {
  SQLMESH__DISABLE_ANONYMIZED_ANALYTICS: 'true',
  MAX_FORK_WORKERS: '1',
  // SQLMesh wraps its text at the terminal's width.
  COLUMNS: '200',
  PYTHONDONTWRITEBYTECODE: '1',
};
