import type { Checked, Finding } from '@cdf/core';
import type { Call } from '../actions/action.ts';
import { type Judge, noSql } from '../fragments.ts';
import type { ModelSettings } from '../model-settings.ts';
import type { Draft } from '../staging-plan.ts';
import type { AskedProperty } from './property-value.ts';
import { readProperty } from './read-property.ts';

/**
 * The draft with the properties that `models:` sets for every model, but for those that a rule set. Columns are named as they are
 * after every rule.
 *
 * @findings those of `readProperty`
 */
export function withModelDefaults(
  draft: Draft,
  { properties: given }: ModelSettings,
  around: Pick<Call, 'dialect' | 'schema'> & { readonly judge?: Judge },
): Checked<Draft> {
  const findings: Finding[] = [];
  const properties = new Map<string, AskedProperty>(draft.properties);
  for (const [name, { value, at }] of given) {
    if (properties.has(name)) continue;
    const call = { parameters: value, at, rule: undefined, hasNested: false, judge: noSql, ...around };
    const read = readProperty(name, value, draft, call);
    if ('value' in read) properties.set(name, read);
    else findings.push(...read);
  }
  return { value: properties.size === draft.properties.size ? draft : { ...draft, properties }, findings };
}
