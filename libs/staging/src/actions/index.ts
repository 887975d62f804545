import type { Action } from './action.ts';
import { cast } from './cast.ts';
import { collapseWhitespace } from './collapse-whitespace.ts';
import { dedupe } from './dedupe.ts';
import { defaultValue } from './default.ts';
import { digits } from './digits.ts';
import { drop } from './drop.ts';
import { email } from './email.ts';
import { emailDomain } from './email-domain.ts';
import { emptyToNull } from './empty-to-null.ts';
import { hash } from './hash.ts';
import { lower } from './lower.ts';
import { minorUnits } from './minor-units.ts';
import { nullValues } from './null-values.ts';
import { redact } from './redact.ts';
import { rename } from './rename.ts';
import { round } from './round.ts';
import { toDate } from './to-date.ts';
import { trim } from './trim.ts';
import { tryCast } from './try-cast.ts';
import { upper } from './upper.ts';
import { utc } from './utc.ts';

/** Every action, in the order of the reference page. */
export const actions: readonly Action[] = [
  drop,
  rename,
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
  round,
  minorUnits,
  utc,
  toDate,
  hash,
  emailDomain,
  redact,
  dedupe,
];

/** The action of a name. */
export const actionByName: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.name, action]));
