import { type Finding, finding, nearestHint, type Place, pointerOf } from '@cdf/core';
import { isTreeMap, type Tree, toPlain } from '@cdf/text';
import { type Call, isRefusal } from '../actions/action.ts';
import { findColumn } from '../actions/find-column.ts';
import { judgeSql } from '../fragments.ts';
import type { Draft } from '../staging-plan.ts';
import { readKind } from './model-kind.ts';
import type { AskedColumn, AskedProperty, MapValue } from './property-value.ts';
import { otherProperties, type SqlmeshProperty, sqlmeshProperties } from './sqlmesh-properties.ts';

const propertyByName: ReadonlyMap<string, SqlmeshProperty> = new Map(
  sqlmeshProperties.map((property) => [property.name, property]),
);

/**
 * A property of a MODEL block as a rule asks for it, columns found among those there are at this step.
 *
 * @param call  its place is that of the property's value
 * @findings CDF315 for a property that is not a rule's to set or a value that cannot be written, CDF306 for an unknown column, those
 *   of the guard for SQL
 */
export function readProperty(name: string, tree: Tree, draft: Draft, call: Call): AskedProperty | readonly Finding[] {
  const property = propertyByName.get(name);
  if (property === undefined) return [notSettable(name, call.at)];
  const value = readValue(property, tree, draft, call);
  return isFindings(value) ? value : { at: call.at, value };
}

type Value = AskedProperty['value'];

const isFindings = (value: object): value is readonly Finding[] => Array.isArray(value);

function readValue({ name, shape }: SqlmeshProperty, tree: Tree, draft: Draft, call: Call): Value | readonly Finding[] {
  const plain = toPlain(tree);
  const faults = shape === 'columns' ? [] : unwritable(name, plain, call);
  if (faults.length > 0) return faults;
  switch (shape) {
    case 'text':
      return { shape, text: plain as string };
    case 'flag':
      return { shape, flag: plain as boolean };
    case 'words':
      return { shape, words: [plain as string | string[]].flat() };
    case 'tables': {
      const parts = [plain as string | string[]].flat().map((one) => one.split('.'));
      return { shape, tables: parts.map(([dataset, table]) => ({ dataset: dataset!, name: table! })) };
    }
    case 'map':
      return { shape, entries: Object.entries(plain as Record<string, MapValue>) };
    case 'calls': {
      const calls = (plain as Record<string, Record<string, MapValue> | null>[]).flatMap((one) => Object.entries(one));
      return {
        shape,
        calls: calls.map(([called, given]) => ({ name: called, arguments: Object.entries(given ?? {}) })),
      };
    }
    case 'kind': {
      const asked = readKind(plain);
      return typeof asked === 'string'
        ? [finding('CDF315', call.at, `A staging model cannot be of this kind: ${asked}`, { hint: kindHint })]
        : { shape, asked };
    }
    case 'columns':
      return readColumns(tree, draft, call);
  }
}

const kindHint = 'auto, view, full, or incremental_by_time_range where rows never change';

function readColumns(tree: Tree, draft: Draft, call: Call): Value | readonly Finding[] {
  const items = Array.isArray(tree)
    ? (tree as readonly Tree[]).map((item, index) => ({ item, at: below(call.at, index) }))
    : [{ item: tree, at: call.at }];
  const read = items.map(({ item, at }) => readColumn(item, draft, { ...call, at }));
  const faults = read.flatMap((one) => (isFindings(one) ? one : []));
  if (faults.length > 0) return faults;
  return { shape: 'columns', columns: read.flatMap((one) => (isFindings(one) ? [] : [one])) };
}

function readColumn(item: Tree, draft: Draft, call: Call): AskedColumn | readonly Finding[] {
  const wanted = isTreeMap(item) ? item.get('column') : item;
  const column = findColumn(String(wanted), draft, call);
  if (isRefusal(column)) return [column];
  if (!isTreeMap(item)) return { origin: column.origin };
  const written = item.get('sql') ?? null;
  const judged = judgeSql({ written, at: below(call.at, 'sql'), slot: 'projection', column }, draft, call);
  if (isFindings(judged)) return judged;
  const other = judged.reads.find((one) => one !== column);
  if (other !== undefined || judged.reads.length === 0) {
    const message =
      other === undefined ? 'This reads no column' : `This reads column "${other.name}" besides "${column.name}"`;
    return [finding('CDF315', call.at, message, { hint: 'SQLMesh wants one column in each: {column}' })];
  }
  return { origin: column.origin, sql: judged.written };
}

const below = (at: Place, key: string | number): Place =>
  'pointer' in at ? { ...at, pointer: at.pointer + pointerOf(key) } : at;

/** Texts that no MODEL block can hold: SQLMesh reads Jinja even inside of quotes. */
function unwritable(name: string, value: unknown, { at, dialect }: Call): Finding[] {
  const texts = (one: unknown): string[] =>
    typeof one === 'string'
      ? [one]
      : typeof one === 'object' && one !== null
        ? [...(Array.isArray(one) ? [] : Object.keys(one)), ...Object.values(one).flatMap(texts)]
        : [];
  const bad = texts(value).find((text) => dialect.textLiteral(text) === undefined || /\{[{%#]/.test(text));
  if (bad === undefined) return [];
  const message = `The text ${JSON.stringify(bad)} of "${name}" cannot be written on ${dialect.name}`;
  const hint = 'leave out line breaks, control characters and Jinja';
  return [finding('CDF315', at, message, { reason: 'SQL_LITERAL', hint })];
}

function notSettable(name: string, at: Place): Finding {
  const instead = otherProperties.get(name);
  return instead === undefined
    ? finding('CDF315', at, `SQLMesh has no property "${name}" in a MODEL block`, {
        hint: nearestHint(name, [...propertyByName.keys()]),
      })
    : finding('CDF315', at, `"${name}" of a MODEL block is not a rule's to set`, { hint: instead });
}
