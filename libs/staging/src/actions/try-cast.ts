import { parseLogicalType, printLogicalType } from '@cdf/catalog';
import { columnAction } from './column-action.ts';
import { type LossAsked, lossAudit, lossOf, lossText } from './loss.ts';
import { parameters } from './parameters.ts';

interface Wanted {
  readonly type: string;
  readonly audit?: LossAsked;
}

/** `try_cast`: another type, and NULL for what does not fit. */
export const tryCast = columnAction({
  name: 'try_cast',
  summary: 'Gives the column another type, and NULL to a value that does not fit.',
  documentation: `Losing values is the point of it; \`cast\` stops the query instead. DuckDB rounds \`12.7\` to 13 as \`bigint\`, PostgreSQL gives NULL.
PostgreSQL has no safe cast: a pattern and the range of the type tell numbers and booleans, days and times cannot be tried. There a number has no
exponent unless it is a \`double\`, and \`inf\` and \`nan\` are NULL.

${lossText} Text that stands for nothing is no value after \`null_values\` in front.`,
  example: '{when: {columns: [email]}, do: [{try_cast: {type: bigint, audit: true}}]}',
  parameters: parameters<string | Wanted>({
    anyOf: [
      { description: "A type of dlt's.", type: 'string', minLength: 1 },
      {
        type: 'object',
        required: ['type'],
        properties: {
          type: { description: "A type of dlt's.", type: 'string', minLength: 1 },
          audit: lossAudit,
        },
        additionalProperties: false,
      },
    ],
  }),
  on: ['text', 'json', 'bigint', 'double', 'decimal', 'bool'],
  uses: ['safeCast'],
  effect: { nullable: true },
  change: ({ expression, name }, given, { functions, sqlType, refuse, dialect }) => {
    const { type: wanted, audit }: Wanted = typeof given === 'string' ? { type: given } : given;
    const type = parseLogicalType(wanted);
    if (type === undefined) return refuse(`"${wanted}" is not a type`, 'one of dlt, such as bigint or decimal(18, 2)');
    const spelled = sqlType(type);
    const tried = spelled === undefined ? undefined : functions.safeCast(expression, type, spelled);
    if (tried !== undefined) return { expression: tried, type, losses: lossOf(expression, tried, audit) };
    return refuse(`${dialect.name} cannot try whether "${name}" is ${printLogicalType(type)}`, 'use cast');
  },
});
