import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Environment } from '@cdf/project';
import { pythonProgram } from './python-program.ts';

/** What SQLMesh makes of a `config.py`: the text of a `config.yaml` with its gateways, or why there is none. */
export type SqlMeshConfig = { readonly text: string } | { readonly fault: string };

const timeoutMs = 60_000;

/**
 * The gateways in the `config.py` of a folder, as SQLMesh has them. The file is Python and is run, as SQLMesh does with every command,
 * by the active environment's Python, the folder's, or the one of the PATH. No secret is read, and nothing that does not stand in the file.
 */
export async function readSqlMeshConfig(root: string, environment: Environment): Promise<SqlMeshConfig> {
  const program = pythonProgram(root, environment);
  const child = spawn(program, [join(import.meta.dirname, 'sqlmesh_config.py')], {
    cwd: root,
    env: { ...environment, PYTHONDONTWRITEBYTECODE: '1', SQLMESH__DISABLE_ANONYMIZED_ANALYTICS: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    signal: AbortSignal.timeout(timeoutMs),
    windowsHide: true,
  });
  const failing = new Promise<SqlMeshConfig>((resolve) =>
    child.on('error', ({ name }) =>
      resolve({ fault: name === 'AbortError' ? 'it takes longer than a minute' : 'there is no Python' }),
    ),
  );
  return Promise.race([text(child.stdout).then(said), failing]);
}

function said(answer: string): SqlMeshConfig {
  try {
    const { config, fault } = JSON.parse(answer) as { readonly config?: unknown; readonly fault?: string };
    return config === undefined ? { fault: `${fault}` } : { text: JSON.stringify(config) };
  } catch {
    return { fault: 'Python ended without an answer' };
  }
}
