import { columnCases, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: '{assume_timezone: America/New_York}',
  column: 'data_type: timestamp, timezone: false',
  rows: [
    ['2026-01-15 12:00:00', '2026-01-15 17:00:00+00'],
    ['2026-07-15 12:00:00', '2026-07-15 16:00:00+00'],
    ['2026-07-15 12:00:00', '2026-07-15 16:00:00+00'],
    ['1999-12-31 23:59:59.999999', '2000-01-01 04:59:59.999999+00'],
    [null, null],
  ],
});

refusedCases([
  [
    '{assume_timezone: UTC}',
    'data_type: timestamp',
    'assume_timezone works on naive times, and column "x" is an instant',
  ],
]);
