/** What a `staging.yml` that cdf makes begins with: where an editor finds its JSON Schema, and the version of its format. */
export const newRuleset = '# yaml-language-server: $schema=../../.cdf/staging.schema.json\nversion: 1\n';
