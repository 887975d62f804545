import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { verifyHash, versionHash } from './index.ts';

const treeOf = (text: string): TreeMap => parseYaml(text, 'f').value as TreeMap;
const engine = (version: number): TreeMap =>
  treeOf(readFileSync(join(import.meta.dirname, 'fixtures/engines', `engine${version}.schema.json`), 'utf8'));

const shop = `{"version": 3, "engine_version": 11, "name": "shop", "previous_hashes": ["x"], "tables":
  {"b": {"columns": {"y": {"data_type": "text"}, "x": {"data_type": "text"}}}, "a": {"columns": {}}}}`;

test('the order of columns counts, the order of anything else and what counts per copy do not', () => {
  const hash = versionHash(treeOf(shop));
  const other =
    '{"tables": {"a": {"columns": {}}, "b": {"columns": {"y": {"data_type": "text"}, "x": {"data_type": "text"}}}}';
  expect(versionHash(treeOf(`${other}, "name": "shop", "version": 9, "engine_version": 11}`))).toBe(hash);
  const turned = shop.replace('"y": {"data_type": "text"}, "x"', '"x": {"data_type": "text"}, "y"');
  expect(versionHash(treeOf(turned))).not.toBe(hash);
});

test('the exported form has the hash of the full one', () => {
  const full = shop
    .replace('{"columns": {}}', '{"name": "a", "columns": {}, "write_disposition": "append", "resource": "a"}')
    .replace('{"data_type": "text"}', '{"name": "y", "data_type": "text"}');
  expect(versionHash(treeOf(full))).toBe(versionHash(treeOf(shop)));
});

test('a document verifies until somebody edits it; other engines are left alone', () => {
  expect(verifyHash(engine(11), 'f')).toEqual([]);
  const edited = new Map(engine(11)).set('description', 'by hand');
  expect(verifyHash(edited, 'exports/eng.schema.json')).toEqual([
    {
      code: 'CDF216',
      severity: 'warning',
      message: 'The content of schema "eng" is not what its version_hash was made of',
      at: { file: 'exports/eng.schema.json', pointer: '/version_hash' },
      hint: 'it was edited by hand or is damaged; let dlt write it again',
    },
  ]);
  expect(verifyHash(new Map(edited).set('engine_version', 10), 'f')).toEqual([]);
  expect(verifyHash(treeOf('engine_version: 11\ntables: {}'), 'f')).toEqual([]);
});

/** By `generate_version_hash` of dlt 1.31. */
const traps: [name: string, value: string, want: string][] = [
  [
    'floats, small and large',
    '[1.0, -0.0, 0.00001, 1e-6, 1e-7, 1.25e-10, 9999999999999998.0, 1e16, 1e22, 2.50]',
    'xHgkktqTI75vnItzZaL4jFHWVv/nOaxAicpC9EGk8zg=',
  ],
  [
    'integers beyond 2^53',
    '[9007199254740993, -9223372036854775808, 18446744073709551615]',
    'muOHYAKKI7WGglJCpYoV7fWajfLw/iyeLvnXJI7ntU4=',
  ],
  [
    'words and null',
    '{"yes": true, "2024": false, "__proto__": null, "1e3": "no"}',
    'K4A8LLh7RCPfTIUTWV1WPbBygUSfFxBTwQ8M79jhuQw=',
  ],
  [
    'keys beyond the basic plane sort last',
    String.raw`{"\ud83e\udd86": 1, "\uffee": 2, "\u00e9": 3, "z": 4}`,
    'N1gIMA/N1JJLzrSXmzDM59AonOFyQZyAniB+apVtucc=',
  ],
  [
    'controls and quotes',
    String.raw`"\u0001\u001f\t\n\r\b\f\"\\/\u007f\u2028\u0085"`,
    'Hks92lmDVqxh3ESSzsqvA5tAbfHn3hVICsj+47iMYAE=',
  ],
];
test.each(traps)('%s hash as with dlt', (_, value, want) => {
  expect(versionHash(treeOf(`{"engine_version": 11, "name": "t", "tables": {}, "x-v": ${value}}`))).toBe(want);
});
