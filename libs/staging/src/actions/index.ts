import type { Action } from './action.ts';
import { cast } from './cast.ts';
import { drop } from './drop.ts';
import { rename } from './rename.ts';

/** Every action, in the order of the reference page. */
export const actions: readonly Action[] = [drop, rename, cast];

/** The action of a name. */
export const actionByName: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.name, action]));
