import { type Checked, type Finding, finding, nearestHint } from '@cdf/core';
import { isTreeMap, type Tree } from '@cdf/text';
import { ownPart } from '../inherited-columns.ts';
import type { Draft } from '../staging-plan.ts';
import { type Action, type Call, eachColumn, withStep } from './action.ts';
import { parameters } from './parameters.ts';
import { camelCase, singular, snakeCase } from './words.ts';

/** `rename`: another name for the same column, by one of the ways below. */
export const rename: Action = {
  name: 'rename',
  summary: 'Gives the column another name.',
  documentation:
    'Several ways in one call are applied in the order written. The column stays the same column: later rules select it by the new name, hints and annotations of the old one still count.',
  example: '{when: {columns: [email]}, do: [{rename: {template: "{table_singular}_{column}"}}]}',
  parameters: parameters({
    type: 'object',
    minProperties: 1,
    properties: {
      to: { description: 'The new name.', type: 'string', minLength: 1 },
      strip_prefix: { description: 'Text to take off the front.', type: 'string', minLength: 1 },
      strip_suffix: { description: 'Text to take off the end.', type: 'string', minLength: 1 },
      add_prefix: { description: 'Text to put in front.', type: 'string', minLength: 1 },
      add_suffix: { description: 'Text to put behind.', type: 'string', minLength: 1 },
      case: { description: 'How the letters are written.', type: 'string', enum: ['snake', 'camel', 'lower', 'upper'] },
      template: {
        description: 'A name with the placeholders {column}, {table}, {table_singular} and {schema}.',
        type: 'string',
        minLength: 1,
      },
    },
    additionalProperties: false,
  }),
  needsColumns: true,
  uses: [],
  apply: (draft, selected, call) =>
    eachColumn(draft, selected, (column) => {
      const { value: name, findings } = newName(column.name, draft, call);
      if (name === undefined || name === column.name) return { value: column, findings };
      return { value: { ...column, name, steps: withStep(column, call, 'rename', column.name, name) }, findings };
    }),
};

/** Makes a name of a name; undefined when the argument says nothing that can be done. */
type Way = (name: string, argument: string, draft: Draft, call: Call) => string | undefined;

/** The ways to make a name; several in one call are applied in the order written. */
const ways: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['to', (_, argument) => argument],
  ['strip_prefix', (name, prefix) => (name.startsWith(prefix) ? name.slice(prefix.length) : name)],
  ['strip_suffix', (name, suffix) => (name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : name)],
  ['add_prefix', (name, prefix) => prefix + name],
  ['add_suffix', (name, suffix) => name + suffix],
  ['case', (name, style) => styles.get(style)?.(name)],
  ['template', fillTemplate],
]);

const styles: ReadonlyMap<string, (name: string) => string> = new Map([
  ['snake', snakeCase],
  ['camel', camelCase],
  ['lower', (name: string) => name.toLowerCase()],
  ['upper', (name: string) => name.toUpperCase()],
]);

function fillTemplate(name: string, template: string, { table }: Draft, { schema }: Call): string | undefined {
  const parts = new Map([
    ['column', name],
    ['table', table.name],
    ['table_singular', singular(ownPart(table))],
    ['schema', schema],
  ]);
  const used = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, part = '']) => part);
  if (!used.every((part) => parts.has(part))) return undefined;
  return template.replace(/\{([^{}]*)\}/g, (_, part: string) => parts.get(part)!);
}

function newName(name: string, draft: Draft, call: Call): Checked<string | undefined> {
  const given: readonly (readonly [string, Tree])[] = isTreeMap(call.parameters) ? [...call.parameters] : [];
  if (given.length === 0) return refused(unusable('rename does not say how', '', call));
  let wanted: string | undefined = name;
  for (const [way, argument] of given) {
    wanted = typeof argument === 'string' ? ways.get(way)?.(wanted, argument, draft, call) : undefined;
    if (wanted === undefined) {
      const value = typeof argument === 'string' ? `"${way}: ${argument}"` : `this value of "${way}"`;
      return refused(unusable(`rename has no use for ${value}`, way, call));
    }
  }
  if (wanted.trim() === '' || /\p{Cc}|\{[{%#]/u.test(wanted)) {
    const message = `Renaming "${name}" of table "${draft.table.name}" leaves no name that can be used`;
    const hint = 'leave out {{, {%, {# and control characters, and something else than blanks in';
    return refused(finding('CDF306', call.at, message, { hint }));
  }
  const isCaseLost = given.some(([way, argument]) => asksForUpperCase(way, String(argument), call));
  return { value: wanted, findings: isCaseLost ? lostCase(wanted, call) : [] };
}

/** True when the rule itself says so: a name that has upper case already loses it without a word. */
function asksForUpperCase(way: string, argument: string, { dialect }: Call): boolean {
  if (way === 'case') return argument === 'camel' || argument === 'upper';
  const written = argument.replace(/\{[^{}]*\}/g, '');
  return !way.startsWith('strip_') && dialect.nameInModel(written) !== written;
}

const refused = (fault: Finding): Checked<undefined> => ({ value: undefined, findings: [fault] });

function unusable(message: string, way: string, call: Call): Finding {
  const hint = ways.has(way)
    ? 'templates know {column}, {table}, {table_singular} and {schema}; case knows snake, camel, lower and upper'
    : nearestHint(way, [...ways.keys()]);
  return finding('CDF306', call.at, message, { hint });
}

function lostCase(wanted: string, { at, dialect }: Call): Finding[] {
  const written = dialect.nameInModel(wanted);
  if (written === wanted) return [];
  const hint = 'ask for the name in lower case';
  return [finding('CDF310', at, `SQLMesh writes "${wanted}" as "${written}" on ${dialect.name}`, { hint })];
}
