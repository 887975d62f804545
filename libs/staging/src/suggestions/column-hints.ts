import { printLogicalType } from '@cdf/catalog';
import type { Candidate, ColumnHint } from './suggestion.ts';
import { list } from './suggestion.ts';

/** What the name, type, hints and numbers of a column say it wants; undefined for most. */
export function columnHint(candidate: Candidate, isTaken: (name: string) => boolean): ColumnHint | undefined {
  return personal(candidate) ?? epoch(candidate) ?? minorUnits(candidate, isTaken) ?? boolean(candidate);
}

const alwaysPersonal =
  /(?:^|_)(?:e_?mail|phone|mobile|iban|bic|ssn|passport|surname|(?:first|last|full|given|family|middle|maiden)_?name|birth_?da(?:te|y)|date_of_birth|dob|street|ip_address|tax_id|card_number|credit_card)(?:_(?:address|number))?$/;
const personalInPeople = /^(?:name|address|city_address)$/;
const people = /(?:^|_)(?:customer|user|person|people|contact|employee|member|patient|student|lead|subscriber)s?$/;

function personal({ column, model }: Candidate): ColumnHint | undefined {
  const { name, type, origin, isAnonymous } = column;
  if (type?.dataType !== 'text' || isAnonymous || isKey(column)) return undefined;
  const annotated = origin.kind === 'source' && isSet(origin.column.annotations.get('x-annotation-pii'));
  const table = model.table.name;
  const why = annotated
    ? 'dlt marks it with x-annotation-pii'
    : alwaysPersonal.test(name)
      ? 'its name is one of personal data'
      : personalInPeople.test(name) && people.test(table)
        ? 'the table is about people'
        : undefined;
  return why && { rule: 'personal data stays in the raw layer', evidence: why, do: '[drop]' };
}

const isSet = (annotation: unknown): boolean => annotation !== undefined && annotation !== false && annotation !== null;

function epoch({ column: { name, type }, profile }: Candidate): ColumnHint | undefined {
  const match = /_(?:at|ts|epoch|timestamp)(?:_(ms|us|s))?$/.exec(name);
  if (type?.dataType !== 'bigint' || match === null) return undefined;
  const max = Number(profile?.max ?? Number.NaN);
  // A day in 1973 is 1e8 seconds, one in 5138 is 1e11.
  const measured = Number.isNaN(max) ? undefined : max >= 1e14 ? 'us' : max >= 1e11 ? 'ms' : max >= 1e8 ? 's' : 'none';
  if (measured === 'none') return undefined;
  const unit = measured ?? match[1] ?? 's';
  const why =
    measured !== undefined
      ? `the greatest value is ${max}`
      : match[1] !== undefined
        ? `its name ends in _${unit}`
        : 'look at a few rows: the unit is a guess';
  return {
    rule: `times that are counts of ${unit}`,
    evidence: `a ${printLogicalType(type)} with a name of a time; ${why}`,
    do: `[{epoch: ${unit}}]`,
  };
}

function minorUnits({ column }: Candidate, isTaken: (name: string) => boolean): ColumnHint | undefined {
  const suffix = /(?<=.)_(?:cents|pence)$/.exec(column.name)?.[0];
  if (suffix === undefined || column.type?.dataType !== 'bigint' || isKey(column)) return undefined;
  if (isTaken(column.name.slice(0, -suffix.length))) return undefined;
  return {
    rule: `money in ${suffix.slice(1)}`,
    evidence: `a bigint whose name ends in ${suffix}`,
    do: `[{rename: {strip_suffix: ${suffix}}}, {minor_units: 2}]`,
  };
}

const yes = ['true', 't', 'yes', 'y', '1'];
const no = ['false', 'f', 'no', 'n', '0', ''];

function boolean({ column: { name, type }, profile }: Candidate): ColumnHint | undefined {
  const isWord = type?.dataType === 'text';
  if (!/^(?:is|has)_|_flag$/.test(name) || (!isWord && type?.dataType !== 'bigint')) return undefined;
  const { distinct, max } = profile ?? {};
  if (isWord ? (distinct ?? 0) > yes.length + no.length : (distinct ?? 0) > 2 || Number(max ?? 1) > 1) return undefined;
  return {
    rule: isWord ? 'words that are yes or no' : 'numbers that are yes or no',
    evidence: `a ${printLogicalType(type)} with a name of a boolean${distinct === undefined ? '' : `; ${distinct} values`}`,
    do: isWord
      ? `[{to_bool: {'true': ${list(yes)}, 'false': ${list(no)}}}]`
      : "[{to_bool: {'true': [1], 'false': [0]}}]",
  };
}

const isKey = ({ origin }: Candidate['column']): boolean =>
  origin.kind === 'source' && origin.column.flags.has('primary_key');
