import { columnAction } from './column-action.ts';
import { parameters } from './parameters.ts';

/** `assume_timezone`: a naive time is one of a zone. */
export const assumeTimezone = columnAction({
  name: 'assume_timezone',
  summary: 'Makes an instant of a time without a zone, by the zone it was written in.',
  documentation:
    "The zone is a name of the IANA database (`America/New_York`); on SQL Server, Synapse and Fabric one of Windows' (`Eastern Standard Time`). An hour that exists twice when clocks go back is taken as one of the two, so different times may become equal.",
  example: '{when: {columns: {types: [timestamp naive]}}, do: [{assume_timezone: America/New_York}]}',
  parameters: parameters<string>({
    description: 'The zone the times were written in, by the name the destination knows.',
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9 ./_+()-]*$',
  }),
  on: ['timestamp'],
  uses: ['inZone'],
  effect: {},
  change: ({ expression, type, name }, zone, { dialect, functions, refuse }) => {
    if (type !== undefined && type.timezone !== false)
      return refuse(`assume_timezone works on naive times, and column "${name}" is an instant`);
    const { zoneNames = 'iana' } = dialect;
    if (zone !== 'UTC' && /\bStandard Time\b/.test(zone) !== (zoneNames === 'windows'))
      return refuse(`${dialect.name} knows no time zone "${zone}"`, hints[zoneNames]);
    const { timezone: _, ...instant } = type ?? { dataType: 'timestamp' as const };
    return { expression: functions.inZone(expression, zone), type: instant };
  },
});

const hints = {
  iana: 'write a name of the IANA database, such as America/New_York',
  windows: "write one of Windows' names, such as Eastern Standard Time",
} as const;
