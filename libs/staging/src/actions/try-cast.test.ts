import { columnCases, long, refusedCases } from '../testing/column-cases.ts';
import { isPostgres } from '../testing/engine.ts';

columnCases({
  action: '{try_cast: bigint}',
  column: 'data_type: text',
  rows: [
    ['12', 12],
    ['12', 12],
    [' -7 ', -7],
    ['+3', 3],
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['9223372036854775808', null],
    ['-9223372036854775809', null],
    ['00000000000000000000012', 12],
    ['99999999999999999999', null],
    ['zwölf', null],
    ['', null],
    [long('1'), null],
    [null, null],
  ],
});
columnCases({
  action: "{try_cast: 'bigint(32)'}",
  column: 'data_type: bigint',
  rows: [
    [2147483647, 2147483647],
    [-2147483648, -2147483648],
    [2147483648, null],
    [2147483648, null],
    [null, null],
  ],
});
columnCases({
  action: "{try_cast: 'bigint(16)'}",
  column: 'data_type: bigint',
  rows: [
    [32767, 32767],
    [-32768, -32768],
    [32768, null],
    [32768, null],
    [null, null],
  ],
});
columnCases({
  action: "{try_cast: 'decimal(10, 2)'}",
  column: 'data_type: text, nullable: false',
  rows: [
    ['12.345', '12.35'],
    ['12.345', '12.35'],
    ['-0.5', '-0.50'],
    ['99999999.99', '99999999.99'],
    ['99999999.994', '99999999.99'],
    ['99999999.995', null],
    ['-99999999.999', null],
    ['0000000000.5', '0.50'],
    ['123456789', null],
    ['1,5', null],
    ['ä', null],
    ['', null],
    [long('1'), null],
  ],
});
columnCases({
  action: '{try_cast: bool}',
  column: 'data_type: text',
  rows: [
    ['TRUE', true],
    ['false', false],
    ['false', false],
    ['wahr ä', null],
    ['', null],
    [long('true'), null],
    [null, null],
  ],
});
columnCases({
  action: '{try_cast: double}',
  column: 'data_type: text',
  rows: [
    ['1.5', '1.5'],
    ['1.5', '1.5'],
    ['-2.5e3', isPostgres ? '-2500' : '-2500.0'],
    ['ä', null],
    ['', null],
    [long('x'), null],
    [null, null],
  ],
});

refusedCases([
  ['{try_cast: datum}', 'data_type: text', '"datum" is not a type'],
  ...(isPostgres
    ? ([['{try_cast: date}', 'data_type: text', 'postgres cannot try whether "x" is date']] as const)
    : ([
        [
          '{try_cast: text}',
          'data_type: date',
          'try_cast works on text, json, bigint, double, decimal, bool, and column "x" is date',
        ],
      ] as const)),
]);
