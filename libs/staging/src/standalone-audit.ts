import type { ResolvedSchema } from '@cdf/catalog';
import { digest } from '@cdf/core';
import type { Select } from '@cdf/sql';

/** An audit with a query of its own, in a file of its own. */
export interface AuditFile {
  /** Unique in the project; letters, digits and `_`. */
  readonly name: string;
  /** What the file is called, without its ending. */
  readonly file: string;
  /** The rows that should not be there. */
  readonly select: Select;
}

/** An audit that belongs to no model: it never blocks and adds no edge between models. */
export interface StandaloneAudit extends AuditFile {
  readonly description: string;
  /** How often it runs; once a day where it is left out. */
  readonly cron?: string;
}

/** Characters a name of SQLMesh cannot hold become `_`, and then a tag of the real name keeps it unique. */
export function namedAudit({ key }: ResolvedSchema, file: string): Pick<AuditFile, 'name' | 'file'> {
  const wanted = `${key}__${file}`;
  const safe = wanted.replace(/[^A-Za-z0-9_]/g, '_');
  return { name: (safe === wanted ? safe : `${safe}_${digest(wanted).slice(0, 8)}`).toUpperCase(), file };
}
