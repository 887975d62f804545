import { type Finding, finding, nearestHint } from '@cdf/core';
import { isTreeMap, type Tree } from '@cdf/text';
import { type Action, type Call, eachColumn, withStep } from './action.ts';

/** `rename`: another name for the same column, by one of the ways below. */
export const rename: Action = {
  name: 'rename',
  summary: 'Gives the column another name: to, strip_prefix, strip_suffix, add_prefix, add_suffix, case or template',
  needsColumns: true,
  apply: (draft, selected, call) =>
    eachColumn(draft, selected, (column) => {
      const name = newName(column.name, draft.table.name, call);
      if (typeof name !== 'string') return name;
      return name === column.name
        ? column
        : { ...column, name, steps: withStep(column, call, 'rename', column.name, name) };
    }),
};

/** The ways to make a name; several in one call are applied in the order written. */
const ways: Readonly<Record<string, (name: string, argument: string, table: string, call: Call) => string>> = {
  to: (_, argument) => argument,
  strip_prefix: (name, prefix) => (name.startsWith(prefix) ? name.slice(prefix.length) : name),
  strip_suffix: (name, suffix) => (name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : name),
  add_prefix: (name, prefix) => prefix + name,
  add_suffix: (name, suffix) => name + suffix,
  case: (name, style) =>
    style === 'upper' ? name.toUpperCase() : style === 'lower' ? name.toLowerCase() : snakeCase(name),
  template: (name, template, table, { schema }) =>
    template.replace(/\{(column|table|schema)\}/g, (_, part) => ({ column: name, table, schema })[part as 'column']),
};

function newName(name: string, table: string, call: Call): string | Finding {
  const given: readonly (readonly [string, Tree])[] = isTreeMap(call.parameters) ? [...call.parameters] : [];
  let renamed = name;
  for (const [way, argument] of given) {
    const make = Object.hasOwn(ways, way) ? ways[way] : undefined;
    if (make === undefined || typeof argument !== 'string') return unusable(way, call);
    renamed = make(renamed, argument, table, call);
  }
  if (given.length === 0) return unusable('', call);
  return renamed === '' ? finding('CDF306', call.at, `Renaming "${name}" of table "${table}" leaves no name`) : renamed;
}

const unusable = (way: string, call: Call): Finding =>
  finding(
    'CDF306',
    call.at,
    way === '' ? 'rename does not say how' : `rename has no use for "${way}" with this value`,
    {
      hint: nearestHint(way, Object.keys(ways)),
    },
  );

const snakeCase = (name: string): string =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
