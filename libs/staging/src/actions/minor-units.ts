import { binary, cast, literal } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { parameters } from './parameters.ts';

const digits = 18;

/** `minor_units`: cents become euros. */
export const minorUnits = columnAction({
  name: 'minor_units',
  summary: 'Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34.',
  documentation:
    'The number is the decimals of the currency: 2 for cents, 3 for Kuwaiti fils. It is a multiplication by an exact decimal, because engines do not agree on what dividing whole numbers gives. An amount of more than 16 digits before the point stops the query.',
  example: '{when: {columns: [total_cents]}, do: [{rename: {strip_suffix: _cents}}, {minor_units: 2}]}',
  parameters: parameters<number>({
    description: 'The decimals of the currency.',
    type: 'integer',
    minimum: 1,
    maximum: 6,
  }),
  on: ['bigint'],
  effect: { keepsValues: true },
  change: ({ expression }, scale, { sqlType }) => {
    const type = { dataType: 'decimal', precision: digits, scale } as const;
    const unit = cast(literal(1 / 10 ** scale), `DECIMAL(${scale + 1}, ${scale})`);
    return { type, expression: binary('*', cast(expression, sqlType({ ...type, scale: 0 })!), unit) };
  },
});
