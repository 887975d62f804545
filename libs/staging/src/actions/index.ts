import type { Action } from './action.ts';
import { add } from './add.ts';
import { assumeTimezone } from './assume-timezone.ts';
import { audit } from './audit.ts';
import { cast } from './cast.ts';
import { collapseWhitespace } from './collapse-whitespace.ts';
import { committedOnly } from './committed-only.ts';
import { dedupe } from './dedupe.ts';
import { defaultValue } from './default.ts';
import { describe } from './describe.ts';
import { digits } from './digits.ts';
import { drop } from './drop.ts';
import { dropDeleted } from './drop-deleted.ts';
import { email } from './email.ts';
import { emailDomain } from './email-domain.ts';
import { emptyToNull } from './empty-to-null.ts';
import { epoch } from './epoch.ts';
import { hash } from './hash.ts';
import { json } from './json.ts';
import { jsonLength } from './json-length.ts';
import { key } from './key.ts';
import { loadedAt } from './loaded-at.ts';
import { lower } from './lower.ts';
import { map } from './map.ts';
import { mask } from './mask.ts';
import { mergeVariants } from './merge-variants.ts';
import { minorUnits } from './minor-units.ts';
import { model } from './model.ts';
import { nullValues } from './null-values.ts';
import { order } from './order.ts';
import { redact } from './redact.ts';
import { relation } from './relation.ts';
import { rename } from './rename.ts';
import { round } from './round.ts';
import { sample } from './sample.ts';
import { scd2 } from './scd2.ts';
import { sql } from './sql.ts';
import { surrogateKey } from './surrogate-key.ts';
import { toBool } from './to-bool.ts';
import { toDate } from './to-date.ts';
import { trim } from './trim.ts';
import { tryCast } from './try-cast.ts';
import { union } from './union.ts';
import { upper } from './upper.ts';
import { utc } from './utc.ts';
import { where } from './where.ts';

/** Every action, in the order of the reference page. */
export const actions: readonly Action[] = [
  drop,
  rename,
  order,
  describe,
  cast,
  tryCast,
  trim,
  lower,
  upper,
  collapseWhitespace,
  digits,
  email,
  emptyToNull,
  nullValues,
  defaultValue,
  toBool,
  map,
  round,
  minorUnits,
  epoch,
  utc,
  assumeTimezone,
  toDate,
  hash,
  mask,
  emailDomain,
  redact,
  json,
  jsonLength,
  mergeVariants,
  surrogateKey,
  union,
  dedupe,
  dropDeleted,
  scd2,
  committedOnly,
  loadedAt,
  sample,
  key,
  relation,
  audit,
  model,
  where,
  add,
  sql,
];

/** The action of a name. */
export const actionByName: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.name, action]));
