import { columnAction } from './column-action.ts';
import { noParameters } from './parameters.ts';

/** `utc`: makes a time without a zone of an instant: the time it is in UTC. */
export const utc = columnAction({
  name: 'utc',
  summary: 'Makes a time without a zone of an instant: the time it is in UTC.',
  documentation:
    "For tools that show naive times as they are. A naive time is UTC already by dlt's convention, or needs `assume_timezone`.",
  example: '{when: {columns: [updated_at]}, do: [utc]}',
  parameters: noParameters,
  on: ['timestamp'],
  uses: ['toUtc'],
  effect: { keepsValues: true },
  change: ({ expression, type, name }, _, { functions, refuse }) =>
    type?.timezone === false
      ? refuse(`utc works on an instant, and column "${name}" is naive`, 'assume_timezone says which zone it is in')
      : { expression: functions.toUtc(expression), type: { ...type!, timezone: false } },
});
