import { parseLogicalType } from '@cdf/catalog';
import { parseYaml, type Tree } from '@cdf/text';
import { expect, test } from 'vitest';
import { exampleValue } from './example-value.ts';

test.each([
  ['text', "'1'", '1'],
  ['text', '1', undefined],
  ['text(2)', 'é🦆', 'é🦆'],
  ['text(2)', "' gb'", undefined],
  ['text', '2026-03-01', '2026-03-01'],
  ['bigint', '-7', -7],
  ['bigint', '9223372036854775807', '9223372036854775807'],
  ['bigint', '9223372036854775808', undefined],
  ['bigint(32)', '2147483648', undefined],
  ['bigint', '1.0', undefined],
  ['double', '1', 1],
  ['double', '1e400', undefined],
  ['double', '.nan', undefined],
  ['bool', 'true', true],
  ['bool', "'true'", undefined],
  ['decimal(12, 2)', '12', { text: '12' }],
  ['decimal(12, 2)', "'1234567890.10'", { text: '1234567890.10' }],
  ['decimal(12, 2)', '12345678901', undefined],
  ['decimal(38, 9)', "'12345678901234567890.5'", '12345678901234567890.5'],
  ['decimal', '1e2', undefined],
  ['wei', "'1000000000000000000000'", '1000000000000000000000'],
  ['date', "'2028-02-29'", '2028-02-29'],
  ['date', "'2026-02-29'", undefined],
  ['time', "'24:00'", undefined],
  ['time', "'12:30:00.5'", '12:30:00.5'],
  ['timestamp', "'2026-03-01'", '2026-03-01 00:00:00+00'],
  ['timestamp', "'2026-03-01T12:30Z'", '2026-03-01 12:30:00+00'],
  ['timestamp', "'2026-03-01 12:30:00.25+05:30'", '2026-03-01 12:30:00.25+05:30'],
  ['timestamp', "'2026-13-01'", undefined],
  ['timestamp naive', "'2026-03-01 12:30'", '2026-03-01 12:30:00'],
  ['timestamp naive', "'2026-03-01 12:30Z'", undefined],
  ['json', '{a: [1, 1.0, null, x]}', '{"a":[1,1.0,null,"x"]}'],
  ['json', '\'{"a": 1}\'', '{"a": 1}'],
  ['json', "'{a'", undefined],
  ['binary', 'abc', undefined],
])('%s: %s', (type, yaml, wanted) => {
  const tree = parseYaml(`v: ${yaml}`, '').value as ReadonlyMap<string, Tree>;
  expect(exampleValue(tree.get('v')!, parseLogicalType(type)!)).toEqual(wanted);
});
