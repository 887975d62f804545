import { expect, test } from 'vitest';
import { type LogicalType, parseLogicalType, printLogicalType } from './index.ts';

const types: [text: string, type: LogicalType][] = [
  ['text', { dataType: 'text' }],
  ['text(20)', { dataType: 'text', precision: 20 }],
  ['bigint(32)', { dataType: 'bigint', precision: 32 }],
  ['decimal(38, 9)', { dataType: 'decimal', precision: 38, scale: 9 }],
  ['decimal(12)', { dataType: 'decimal', precision: 12 }],
  ['wei(78, 0)', { dataType: 'wei', precision: 78, scale: 0 }],
  ['timestamp naive', { dataType: 'timestamp', timezone: false }],
  ['timestamp(3) naive', { dataType: 'timestamp', precision: 3, timezone: false }],
];

test.each(types)('"%s" is read and printed alike', (text, type) => {
  expect(parseLogicalType(text)).toEqual(type);
  expect(printLogicalType(type)).toBe(text);
});

test.each(['decimal( 18 ,2 )', ' text '])('"%s" is read with blanks', (text) => {
  expect(parseLogicalType(text)).toBeDefined();
});

const noTypes = [
  '',
  'varchar',
  'TEXT',
  'bool(1)',
  'double(2)',
  'bigint(8, 2)',
  'decimal(-1)',
  'decimal(1.5)',
  'date naive',
  'text(20',
  'json()',
  '__proto__',
];

test.each(noTypes)('"%s" is no type of dlt', (text) => {
  expect(parseLogicalType(text)).toBeUndefined();
});
