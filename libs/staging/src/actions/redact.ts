import { cast, literal } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { noParameters } from './parameters.ts';

/** `redact`: makes every value NULL. */
export const redact = columnAction({
  name: 'redact',
  summary: 'Makes every value NULL.',
  documentation: 'The column stays, so that readers keep their SQL. `drop` leaves it out.',
  example: '{when: {columns: [email]}, do: [redact]}',
  parameters: noParameters,
  effect: { nullable: true, isAnonymous: true },
  change: ({ sqlType }) => ({ expression: cast(literal(null), sqlType) }),
});
