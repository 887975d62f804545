import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Recorded {
  readonly dialect: string;
  readonly entries: readonly { readonly sql: string; readonly verdict: string; readonly policy?: unknown }[];
}

/** Per dialect the recorded fragments that need no special policy and are accepted. */
export function honestFragments(): { readonly dialect: string; readonly texts: readonly string[] }[] {
  const folder = join(import.meta.dirname, '../../libs/sql/src/guard/fixtures');
  return readdirSync(folder).map((file) => {
    const { dialect, entries }: Recorded = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const honest = entries.filter(({ verdict, policy }) => verdict === 'accept' && policy === undefined);
    return { dialect, texts: honest.map(({ sql }) => sql) };
  });
}
