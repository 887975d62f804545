import { destinationTypes, dialectOf, functionsOf } from '@cdf/sql';
import { type Action, exampleTables, type JsonSchema, type Judge } from '@cdf/staging';
import { exampleMade } from './example-made.ts';

/**
 * The reference page of all actions.
 *
 * @param judge  of the SQL that people write in examples
 */
export const actionsPage = (actions: readonly Action[], judge: Judge): string =>
  `# Actions

What a rule can do, in the order it is best read. Made from the actions themselves (\`npm run actions\`); [rulesets.md](rulesets.md) says how rules
select and in which order they run.

${actions.map(({ name, summary }) => `- [\`${name}\`](#${name}): ${summary}`).join('\n')}

The examples are about these tables:

\`\`\`yaml
tables:${exampleTables}\`\`\`

Under each example stands what it makes of them on DuckDB: the columns and rows that differ from the model without rules, \`…\` for
columns that stay, and what is known of the result. Other destinations have SQL of their own; \`cdf explain\` shows it.
${actions.map((action) => section(action, judge)).join('')}`;

function section(action: Action, judge: Judge): string {
  const { name, summary, documentation, example, parameters, needsColumns, takesColumns, on } = action;
  const works = needsColumns
    ? 'Works on the columns a rule selects'
    : takesColumns
      ? 'Works on the columns a rule selects, or on its tables'
      : 'Works on the tables a rule selects';
  const lacking = destinationTypes.filter((type) => {
    const functions = functionsOf(dialectOf(type)!);
    return action.uses.some((used) => functions[used] === undefined);
  });
  return `
## ${name}

${summary} ${documentation}

- ${works}${on === undefined ? '' : `, if they are ${oneWord(on)}`}.
${parametersText(parameters.schema)}${lacking.length === 0 ? '' : `- Not available on ${lacking.join(', ')}.\n`}
\`\`\`yaml
rules:
  - ${example}
\`\`\`
${exampleMade(example, judge)}`;
}

const oneWord = (words: readonly string[]): string => words.join(', ').replace(/, (?=[^,]*$)/, ' or ');

function parametersText(schema: JsonSchema): string {
  const alone = [schema, ...((schema.anyOf as readonly JsonSchema[] | undefined) ?? [])]
    .filter(({ properties, description }) => properties === undefined && description !== undefined)
    .map(({ description, enum: values = [] }) => `- Alone: ${description}${oneOf(values as readonly string[])}\n`);
  const named = propertiesOf(schema).map(
    ([name, { description, enum: values = [] }, isRequired]) =>
      `- \`${name}\`${isRequired ? ' (required)' : ''}: ${description}${oneOf(values as readonly string[])}\n`,
  );
  if (alone.length + named.length > 0) return [...alone, ...named].join('');
  return schema.additionalProperties === false ? '- No parameters.\n' : '';
}

const oneOf = (values: readonly string[]): string =>
  values.length < 2 ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`;

/** The named parameters of a schema and of the forms it allows, and whether they have to be said. */
function propertiesOf({
  properties = {},
  required = [],
  anyOf = [],
}: JsonSchema): (readonly [name: string, schema: JsonSchema, isRequired: boolean])[] {
  const names = required as readonly string[];
  return [
    ...Object.entries(properties as Record<string, JsonSchema>).map(
      ([name, schema]) => [name, schema, names.includes(name)] as const,
    ),
    ...(anyOf as readonly JsonSchema[]).flatMap(propertiesOf),
  ];
}
