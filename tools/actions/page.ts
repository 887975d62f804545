import { destinationTypes, dialectOf, functionsOf } from '@cdf/sql';
import { type Action, exampleTables, type JsonSchema } from '@cdf/staging';

/** The reference page of all actions. */
export const actionsPage = (actions: readonly Action[]): string =>
  `# Actions

What a rule can do, in the order it is best read. Made from the actions themselves (\`npm run actions\`); [rulesets.md](rulesets.md) says how rules
select and in which order they run.

${actions.map(({ name, summary }) => `- [\`${name}\`](#${name}): ${summary}`).join('\n')}

The examples are about these tables:

\`\`\`yaml
tables:${exampleTables}\`\`\`
${actions.map(section).join('')}`;

function section(action: Action): string {
  const { name, summary, documentation, example, parameters, needsColumns } = action;
  const lacking = destinationTypes.filter((type) => {
    const functions = functionsOf(dialectOf(type)!);
    return action.uses.some((used) => functions[used] === undefined);
  });
  return `
## ${name}

${summary} ${documentation}

- ${needsColumns ? 'Works on the columns a rule selects.' : 'Works on the tables a rule selects.'}
${parametersText(parameters.schema)}${lacking.length === 0 ? '' : `- Not available on ${lacking.join(', ')}.\n`}
\`\`\`yaml
rules:
  - ${example}
\`\`\`
`;
}

function parametersText(schema: JsonSchema): string {
  const properties = propertiesOf(schema);
  if (properties.length > 0)
    return properties.map(([name, { description }]) => `- \`${name}\`: ${description}\n`).join('');
  return schema.additionalProperties === false ? '- No parameters.\n' : '';
}

/** The named parameters of a schema and of the forms it allows. */
function propertiesOf({ properties = {}, anyOf = [] }: JsonSchema): [string, JsonSchema][] {
  return [
    ...Object.entries(properties as Record<string, JsonSchema>),
    ...(anyOf as readonly JsonSchema[]).flatMap(propertiesOf),
  ];
}
