import { loadReader, loadSecondReader, rereadModel } from '@cdf/sql';
import { expect, test } from 'vitest';
import { catalogueCells, catalogueDestinations, modelTexts, refusalOf } from './cells.ts';

const cells = await catalogueCells();
const reader = await loadReader();

for (const destination of catalogueDestinations)
  test(`every model of the catalogue on ${destination} reads back as it was planned`, async () => {
    const ours = cells.filter((cell) => cell.destination === destination && refusalOf(cell) === undefined);
    const second = await loadSecondReader(ours[0]!.dialect.name);
    let models = 0;
    for (const cell of ours) {
      const texts = modelTexts(cell);
      for (const { table, select } of cell.planned.value.models) {
        const fault = rereadModel(texts.get(table.name)!, select!, cell.dialect, reader, second);
        expect([cell.action.name, table.name, fault]).toEqual([cell.action.name, table.name, undefined]);
        models++;
      }
    }
    expect(models).toBeGreaterThan(80);
  });

const cell = cells.find(({ action, destination }) => action.name === 'dedupe' && destination === 'postgres')!;
const second = await loadSecondReader('postgres');
const content = modelTexts(cell).get('customers')!;
const select = cell.planned.value.modelByTable.get('customers')!.select!;
const faults: readonly (readonly [what: string, text: string, fault: RegExp])[] = [
  ['a column less', content.replace('\n  src.id,', ''), /^its columns are email, .*; planned were id, email, /],
  ['another name', content.replace('\n  src.email,', '\n  src.email AS mail,'), /^its columns are id, mail, /],
  ['a second statement', `${content};\nDROP TABLE x;`, /^its query cannot be read: it is not one SELECT$/],
  ['another table', content.replace('FROM raw_cell_dedupe.customers', 'FROM raw.x'), /^its tables are raw.x, /],
  [
    'a table in a condition',
    content.replace(/\n$/, ' AND EXISTS(SELECT 1 FROM secret.t)\n'),
    /^its tables are .*secret\.t; planned were /,
  ],
  ['a quote that is open', content.replace('\n  src.id,', "\n  'src.id,"), /^a quote or comment is never closed$/],
  ['no SQL', content.replace('\n  src.id,', '\n  src.id id id,'), /^its query cannot be read: /],
  ['no MODEL', content.slice(content.indexOf('WITH')), /^there is no MODEL block$/],
];
for (const [what, text, fault] of faults)
  test(`${what} is told`, () => {
    expect(text).not.toBe(content);
    expect(rereadModel(text, select, cell.dialect, reader, second)).toMatch(fault);
  });
