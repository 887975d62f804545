import type { changeRules } from '@cdf/contract';
import { printJson } from '../print-json.ts';

interface ConfigSchema {
  readonly definitions: Readonly<Record<string, object>>;
}

/** The JSON Schema of `cdf_config.toml` with the rules that `[cdf.contract]` may grade. */
export function configSchema(schema: ConfigSchema, rules: typeof changeRules): string {
  const all = Object.values(rules).flatMap((ofSubject) => ofSubject.map(({ name, reason }) => [name, reason] as const));
  const graded = [['*', 'Every change.'] as const, ...all.sort(([a], [b]) => (a < b ? -1 : 1))];
  const grades = {
    description: 'Grades by the name of a rule; "*" for all of them.',
    type: 'object',
    properties: Object.fromEntries(
      graded.map(([name, description]) => [name, { description, $ref: '#/definitions/grade' }]),
    ),
    additionalProperties: false,
  };
  return `${printJson({ ...schema, definitions: { ...schema.definitions, grades } })}\n`;
}
