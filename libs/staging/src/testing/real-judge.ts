import { guardFragment, loadReader } from '@cdf/sql';
import type { Judge } from '../fragments.ts';

/** The guard with its reader, as a command has it. */
export async function realJudge(): Promise<Judge> {
  const reader = await loadReader();
  return (fragment) => guardFragment(fragment, reader);
}
