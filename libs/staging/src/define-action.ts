import { type Place, thrownAt } from '@cdf/core';
import { type Expression, type FunctionName, isExpression } from '@cdf/sql';
import { type Action, isRefusal } from './actions/action.ts';
import { type ColumnAction, type ColumnChange, columnAction } from './actions/column-action.ts';
import { noParameters, type Parameters } from './actions/parameters.ts';

/** An action of a project's own: it makes one value of one value. */
export interface OwnAction<P, F extends FunctionName>
  extends Omit<ColumnAction<P, F>, 'parameters' | 'documentation' | 'example' | 'ofKnown'> {
  /** Left out by an action that takes none and is written alone. */
  readonly parameters?: Parameters<P>;
  readonly documentation?: string;
  readonly example?: string;
}

/** Where an action was defined. A registered symbol, so that it holds whichever copy of cdf defined the action. */
export const definition = Symbol.for('cdf.action');

/** An action that `defineAction` made. */
export interface DefinedAction extends Action {
  readonly [definition]: Place | undefined;
}

/**
 * Defines an action of a project, for the list that `cdf.actions.ts` exports by default. `change` has to answer the same for the
 * same arguments, whatever the time, the machine and the files are: what it answers is generated, cached and compared.
 *
 * @throws TypeError for a definition that does not hold what its type says
 */
export function defineAction<P = null, F extends FunctionName = never>(spec: OwnAction<P, F>): Action {
  const fault = faultOf(spec);
  if (fault !== undefined) throw new TypeError(`${fault} in defineAction`);
  const { name, change } = spec;
  const step = spec.parameters === undefined ? name : `{${name}: …}`;
  const action = columnAction<P, F>({
    parameters: noParameters as Parameters<P>,
    documentation: '',
    example: `{when: {columns: [name]}, do: [${step}]}`,
    ...spec,
    change: (column, parameters, tools) => {
      const answer = change(column, parameters, tools);
      if (isRecord(answer) && (isRefusal(answer) || isPrintable(answer, column.expression))) return answer;
      throw new TypeError('change did not return an {expression} that can be printed');
    },
  });
  const defined: DefinedAction = { ...action, [definition]: thrownAt(new Error()) };
  return defined;
}

const isPrintable = ({ expression, losses = [] }: ColumnChange, given: Expression): boolean =>
  isExpression(expression, given) && losses.every(({ value }) => isExpression(value, given));

/** What is wrong with a definition that no type checker has seen. */
function faultOf(spec: { readonly [key in keyof OwnAction<null, never>]: unknown }): string | undefined {
  const { name, summary, parameters = noParameters, effect, on = [], uses = [], change } = spec;
  if (typeof name !== 'string' || !/^[a-z][a-z0-9_]*$/.test(name))
    return 'name has to be lower-case letters, digits and _';
  if (typeof summary !== 'string') return 'summary has to be a text';
  if (!isRecord(parameters) || !('schema' in parameters) || !isRecord(parameters.schema))
    return 'parameters has to be made with parameters({…})';
  if (!isRecord(effect)) return 'effect has to be an object';
  if (!Array.isArray(on) || !Array.isArray(uses)) return 'on and uses have to be lists';
  return typeof change === 'function' ? undefined : 'change has to be a function';
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
