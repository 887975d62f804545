import type { Action } from './action.ts';
import { cast } from './cast.ts';
import { dedupe } from './dedupe.ts';
import { drop } from './drop.ts';
import { emptyToNull } from './empty-to-null.ts';
import { hash } from './hash.ts';
import { minorUnits } from './minor-units.ts';
import { rename } from './rename.ts';
import { trim } from './trim.ts';

/** Every action, in the order of the reference page. */
export const actions: readonly Action[] = [drop, rename, cast, trim, emptyToNull, minorUnits, hash, dedupe];

/** The action of a name. */
export const actionByName: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.name, action]));
