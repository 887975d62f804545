import type { Report } from '@cdf/commands';
import { expect, test } from 'vitest';
import { sarifReport } from './sarif.ts';

const report: Report = {
  command: 'check',
  project: '/shop',
  ok: false,
  summary: { errors: 1, warnings: 0 },
  findings: [
    {
      ...{ code: 'CDF102', severity: 'error', message: '"x" is not known', hint: 'did you mean "y"?' },
      ...{ file: 'metadata/my shop/staging.yml', line: 3, column: 5, pointer: '/x' },
    },
    {
      ...{ code: 'CDF604', severity: 'error', message: 'There is no project', hint: null },
      ...{ file: null, line: null, column: null, pointer: null },
    },
  ],
  written: [],
  removed: [],
  changes: [
    {
      ...{ id: 'shop.orders.total:column-widened', rule: 'column-widened', grade: 'risky', path: 'shop.orders.total' },
      ...{ before: 'DECIMAL(10, 2)', after: 'DECIMAL(12, 2)', reason: 'Every old value fits' },
      ...{ rebuild: 'model and below', file: 'metadata/shop/schema.yml', line: 9, held: false, accepted: true },
      reaches: [{ kind: 'typescript', file: 'apps/web/a#b.ts', line: 4, symbol: 'total' }],
    },
  ],
};

test('findings and changes are results at their places in the repository, with rules and readers', () => {
  const [run] = JSON.parse(sarifReport(report, { project: 'apps/shop/', workspace: '' })).runs;
  expect(run.tool.driver.rules.map(({ id }: { readonly id: string }) => id)).toEqual([
    'CDF102',
    'CDF604',
    'column-widened',
  ]);
  expect(run.results.map(placeOf)).toEqual([
    ['error', 'apps/shop/metadata/my%20shop/staging.yml', { startLine: 3, startColumn: 5 }],
    ['error', 'apps/shop/cdf_config.toml', { startLine: 1 }],
    ['warning', 'apps/shop/metadata/shop/schema.yml', { startLine: 9 }],
  ]);
  expect(run.results[2].relatedLocations.map(({ physicalLocation }: Place) => physicalLocation)).toEqual([
    { artifactLocation: { uri: 'apps/web/a%23b.ts', uriBaseId: '%SRCROOT%' }, region: { startLine: 4 } },
  ]);
});

test('a change keeps its fingerprint wherever it is, and is suppressed once it is decided on', () => {
  const [run] = JSON.parse(sarifReport(report, { project: '', workspace: '' })).runs;
  expect(run.results[2].partialFingerprints).toEqual({ 'change/v1': 'shop.orders.total:column-widened' });
  expect(run.results[2].suppressions).toEqual([{ kind: 'external', status: 'accepted' }]);
  expect(run.results[0].suppressions).toBeUndefined();
});

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown };
}

const placeOf = ({ level, locations }: { readonly level: string; readonly locations: readonly Place[] }): unknown[] => {
  const { artifactLocation, region } = locations[0]!.physicalLocation;
  return [level, artifactLocation.uri, region];
};
