import type { Action } from './action.ts';
import { type JsonSchema, mayBeAbsent } from './parameters.ts';

/**
 * The JSON Schema of one item of `do:`.
 *
 * @param areAll  there are no other actions than these, so that an editor underlines a misspelt one
 */
export const stepSchema = (actions: readonly Action[], areAll: boolean): JsonSchema => ({
  title: 'StagingStep',
  description: `An action's name, or a mapping of one action to its parameters.${areAll ? '' : ' Projects may add actions of their own.'}`,
  anyOf: [
    areAll
      ? { enum: actions.filter(({ parameters }) => mayBeAbsent(parameters)).map(({ name }) => name) }
      : { type: 'string', minLength: 1, examples: actions.map(({ name }) => name) },
    {
      title: 'StagingAction',
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      properties: Object.fromEntries(
        actions.map(({ name, summary, parameters: { schema } }) => [
          name,
          { ...schema, description: schema.description === undefined ? summary : `${summary} ${schema.description}` },
        ]),
      ),
      additionalProperties: !areAll,
    },
  ],
});
