import { columnCases, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'to_date',
  column: 'data_type: timestamp',
  rows: [
    ['2026-03-29 01:30:00+02', '2026-03-28'],
    ['2026-03-28 23:59:59.999999Z', '2026-03-28'],
    ['2026-03-28 23:59:59.999999Z', '2026-03-28'],
    ['9999-12-31 23:59:59Z', '9999-12-31'],
    [null, null],
  ],
});
columnCases({
  action: 'to_date',
  column: 'data_type: timestamp, timezone: false',
  rows: [
    ['2026-03-29 01:30:00', '2026-03-29'],
    ['2026-03-29 00:00:00', '2026-03-29'],
    ['2026-03-29 00:00:00', '2026-03-29'],
    [null, null],
  ],
});

refusedCases([['to_date', 'data_type: text', 'to_date works on timestamp, and column "x" is text']]);
