import { columnAction } from './column-action.ts';
import { parameters } from './parameters.ts';

/** `assume_timezone`: a naive time is one of a zone. */
export const assumeTimezone = columnAction({
  name: 'assume_timezone',
  summary: 'Makes an instant of a time without a zone, by the zone it was written in.',
  documentation:
    'A name of the IANA database. An hour that exists twice when clocks go back is taken as one of the two, so different times may become equal.',
  example: '{when: {columns: {types: [timestamp naive]}}, do: [{assume_timezone: America/New_York}]}',
  parameters: parameters<string>({ type: 'string', pattern: '^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$' }),
  on: ['timestamp'],
  uses: ['inZone'],
  effect: {},
  change: ({ expression, type, name }, zone, { functions, refuse }) => {
    if (type !== undefined && type.timezone !== false)
      return refuse(`assume_timezone works on naive times, and column "${name}" is an instant`);
    const { timezone: _, ...instant } = type ?? { dataType: 'timestamp' as const };
    return { expression: functions.inZone(expression, zone), type: instant };
  },
});
