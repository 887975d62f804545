import { spawnSync } from 'node:child_process';

const oldestMinor = 10;
const need = `cdf's real-tool tests need python3 3.${oldestMinor} or newer`;

/** Prints the version before it tries the modules, so that a failure still tells which python3 it was. */
const probe = 'import sys; print("%d.%d" % sys.version_info[:2]); sys.stdout.flush(); import ensurepip, venv';

/**
 * Says in one line why the python3 on PATH cannot make the project's environment; undefined when it can.
 *
 * Debian and Ubuntu ship `venv` without `ensurepip` until the package python3-venv is there, so both are imported.
 */
export function pythonProblem(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { error, status, stdout } = spawnSync('python3', ['-c', probe], { env: environment, encoding: 'utf8' });
  if (error) return `${need}: there is no python3 on PATH`;
  const version = /^(\d+)\.(\d+)$/m.exec(stdout);
  if (!version) return `${need}: the python3 on PATH does not tell its version`;
  const [found, major, minor] = [version[0], Number(version[1]), Number(version[2])];
  if (major < 3 || (major === 3 && minor < oldestMinor)) return `${need}: the python3 on PATH is ${found}`;
  if (status !== 0) return `${need} with its modules venv and ensurepip (Debian, Ubuntu: apt-get install python3-venv)`;
  return undefined;
}
