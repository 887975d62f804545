import type { Call, Command } from './command-table.ts';

/** `cdf suggest`: rules that a person may want, as a patch. */
export const suggestCommand: Command = {
  name: 'suggest',
  operands: '[SCHEMA…]',
  summary: 'rules from names, types and hints, each with its evidence, as a patch to apply or not; writes nothing',
  flags: [
    {
      name: 'profile',
      value: 'FILE',
      summary: 'measured numbers: JSON {table.column: {distinct, nulls, min, max}}',
    },
  ],
  complaint: async (call) => {
    const profile = await readProfile(call);
    return typeof profile === 'string' ? profile : undefined;
  },
  run: async (call) => {
    const { report, suggest } = await import('@cdf/commands');
    const profile = (await readProfile(call)) as Profile;
    const { outcome, suggestions } = await suggest(call.project, { schemas: call.operands, profile });
    return { ...report('suggest', call.project, outcome), suggestions };
  },
};

type Profile = Readonly<Record<string, object>>;

/** The numbers, or what is wrong with the file. */
async function readProfile({ values }: Call): Promise<Profile | string> {
  const file = values.get('profile');
  if (file === undefined) return {};
  const { readFileSync } = await import('node:fs');
  try {
    const profile: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isProfile = isObject(profile) && Object.values(profile).every(isObject);
    return isProfile ? (profile as Profile) : `"${file}" is not an object of objects, by table.column`;
  } catch (error) {
    return error instanceof SyntaxError ? `"${file}" is not JSON` : `"${file}" cannot be read`;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
