import { parseLogicalType, printLogicalType } from '@cdf/catalog';
import { columnAction } from './column-action.ts';
import { parameters } from './parameters.ts';

/** `try_cast`: another type, and NULL for what does not fit. */
export const tryCast = columnAction({
  name: 'try_cast',
  summary: 'Gives the column another type, and NULL to a value that does not fit.',
  documentation: `Losing values is the point of it; \`cast\` stops the query instead. DuckDB rounds \`12.7\` to 13 as \`bigint\`, PostgreSQL gives NULL.
PostgreSQL has no safe cast: a pattern and the range of the type tell numbers and booleans, days and times cannot be tried. There a number has no
exponent unless it is a \`double\`, and \`inf\` and \`nan\` are NULL.`,
  example: '{when: {columns: [email]}, do: [{try_cast: bigint}]}',
  parameters: parameters<string>({ description: "A type of dlt's.", type: 'string', minLength: 1 }),
  on: ['text', 'json', 'bigint', 'double', 'decimal', 'bool'],
  uses: ['safeCast'],
  effect: { nullable: true },
  change: ({ expression, name }, wanted, { functions, sqlType, refuse, dialect }) => {
    const type = parseLogicalType(wanted);
    if (type === undefined) return refuse(`"${wanted}" is not a type`, 'one of dlt, such as bigint or decimal(18, 2)');
    const spelled = sqlType(type);
    const tried = spelled === undefined ? undefined : functions.safeCast(expression, type, spelled);
    if (tried !== undefined) return { expression: tried, type };
    return refuse(`${dialect.name} cannot try whether "${name}" is ${printLogicalType(type)}`, 'use cast');
  },
});
