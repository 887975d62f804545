import { columnCases, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'utc',
  column: 'data_type: timestamp',
  rows: [
    ['2026-03-29 01:30:00+02', '2026-03-28 23:30:00'],
    ['2026-03-28 23:30:00.123456Z', '2026-03-28 23:30:00.123456'],
    ['2026-03-28 23:30:00.123456Z', '2026-03-28 23:30:00.123456'],
    ['9999-12-31 23:59:59Z', '9999-12-31 23:59:59'],
    [null, null],
  ],
});

refusedCases([
  ['utc', 'data_type: timestamp, timezone: false', 'utc works on an instant, and column "x" is naive'],
  ['utc', 'data_type: date', 'utc works on timestamp, and column "x" is date'],
]);
