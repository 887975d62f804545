import { type JsonSchema, propertySchemas } from '@cdf/staging';
import { expect, test } from 'vitest';
import { intervalProperties } from './model-intervals.ts';
import { propertyGroups } from './property-groups.ts';

type Schema = JsonSchema & {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
};

test("every property that rulesets may set, and every option of a kind, is one rule's", () => {
  const kind = propertySchemas.kind as Schema;
  const options = (kind.anyOf ?? []).flatMap(({ properties = {} }) =>
    Object.values(properties).flatMap((ofKind) => Object.keys(ofKind.properties ?? {})),
  );
  expect(options).toContain('lookback');
  const told = ['kind', 'owner', 'tags', ...intervalProperties, ...Object.values(propertyGroups).flat()];
  expect(told.sort()).toEqual([...Object.keys(propertySchemas), ...options].sort());
});
