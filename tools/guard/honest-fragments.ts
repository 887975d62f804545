import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fragment that is accepted. */
export interface HonestFragment {
  readonly sql: string;
  readonly slot: 'projection' | 'predicate';
}

interface Recorded {
  readonly dialect: string;
  readonly entries: readonly (HonestFragment & { readonly verdict: string; readonly policy?: unknown })[];
}

/** Per dialect the recorded fragments that need no special policy and are accepted. */
export function honestFragments(): { readonly dialect: string; readonly texts: readonly HonestFragment[] }[] {
  const folder = join(import.meta.dirname, '../../libs/sql/src/guard/fixtures');
  return readdirSync(folder).map((file) => {
    const { dialect, entries }: Recorded = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const honest = entries.filter(({ verdict, policy }) => verdict === 'accept' && policy === undefined);
    return { dialect, texts: honest };
  });
}
