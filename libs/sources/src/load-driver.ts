import { SourceFault } from './source.ts';

/**
 * Loads a package that only some projects need and that does not come with cdf.
 *
 * @param load  `() => import('pg')`
 * @throws SourceFault CDF802 when it is not installed
 */
export async function loadDriver<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new SourceFault('CDF802', `the package "${name}" is not installed`, `npm install --save-dev ${name}`);
  }
}
