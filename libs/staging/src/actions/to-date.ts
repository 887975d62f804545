import { cast } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { noParameters } from './parameters.ts';

/** `to_date`: keeps the day of a time; of an instant, the day it was in UTC. */
export const toDate = columnAction({
  name: 'to_date',
  summary: 'Keeps the day of a time; of an instant, the day it was in UTC.',
  documentation: 'For the day in another zone write the SQL yourself.',
  example: '{when: {columns: [updated_at]}, do: [to_date]}',
  parameters: noParameters,
  on: ['timestamp'],
  uses: ['toUtc'],
  effect: { type: { dataType: 'date' } },
  change: ({ expression, type }, _, { sqlType, functions }) => {
    const naive = type?.timezone === false ? expression : functions.toUtc(expression);
    return { expression: cast(naive, sqlType({ dataType: 'date' })!) };
  },
});
