import { actionsFile, type Checked, type Finding, finding, type Place, thrownAt, thrownMessage } from '@cdf/core';
import { type Action, refused } from './actions/action.ts';
import { actionByName } from './actions/index.ts';
import { type DefinedAction, definition } from './define-action.ts';

/**
 * The actions a project defines. What they throw while they are applied is a finding.
 *
 * @param exported  what `cdf.actions.ts` exports by default
 * @findings CDF313 for what is no list of actions, and for a name that is taken; CDF314 once an action fails
 */
export function readOwnActions(exported: unknown): Checked<readonly Action[]> {
  if (!Array.isArray(exported) || !exported.every(isDefined)) return { value: [], findings: [noList] };
  const named = new Map<string, DefinedAction>();
  const findings: Finding[] = [];
  for (const action of exported) {
    const { name } = action;
    const other = named.get(name);
    if (actionByName.has(name)) findings.push(nameTaken(action, 'cdf has an action of that name'));
    else if (other !== undefined) findings.push(nameTaken(action, 'it is defined twice', definedAt(other)));
    else named.set(name, action);
  }
  return { value: [...named.values()].map(caught), findings };
}

/** Where a project's own action is defined. */
export const definedAt = (action: Action): Place => (isDefined(action) && action[definition]) || top;

const top: Place = { file: actionsFile, line: 1, column: 1 };

const isDefined = (value: unknown): value is DefinedAction =>
  typeof value === 'object' && value !== null && definition in value;

const noList = finding('CDF313', top, `${actionsFile} does not export a list of actions by default`, {
  hint: 'export default [defineAction({…})], with defineAction from "cdf/actions"',
});

const nameTaken = (action: DefinedAction, why: string, related?: Place): Finding =>
  finding('CDF313', definedAt(action), `The action "${action.name}" cannot be used: ${why}`, {
    hint: 'choose another name',
    ...(related === undefined ? {} : { related }),
  });

const caught = (action: DefinedAction): DefinedAction => ({
  ...action,
  apply: (draft, selected, call) => {
    try {
      return action.apply(draft, selected, call);
    } catch (error) {
      const message = `"${action.name}" failed on table "${draft.table.name}": ${thrownMessage(error)}`;
      const related = thrownAt(error) ?? definedAt(action);
      return refused(draft, finding('CDF314', call.at, message, { hint: 'correct the action', related }));
    }
  },
});
