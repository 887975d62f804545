import { type Checked, finding, nearestHint } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import { exportSource } from './export.ts';
import type { Source } from './source.ts';

const kinds: Readonly<Record<string, (root: string, argument: string, settings: SchemaSettings) => Source>> = {
  export: (root, path, settings) => exportSource(root, path, sourcePlace(settings)),
};

/** The source of a schema, by what stands before the colon of its `source` setting. @findings CDF606 for another kind */
export function openSource(root: string, settings: SchemaSettings): Checked<Source | undefined> {
  const [, kind = '', argument = ''] = /^([^:]*):?(.*)$/s.exec(settings.source) ?? [];
  const open = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (open !== undefined && argument !== '') return { value: open(root, argument, settings), findings: [] };
  const message =
    open === undefined
      ? `"${settings.source}" is not a source cdf can read`
      : `"${settings.source}" does not say what to read`;
  return {
    value: undefined,
    findings: [
      finding('CDF606', sourcePlace(settings), message, {
        hint: open === undefined ? nearestHint(kind, Object.keys(kinds)) : `write ${kind}:PATH`,
      }),
    ],
  };
}

const sourcePlace = ({ place }: SchemaSettings) =>
  'pointer' in place ? { ...place, pointer: `${place.pointer}/source` } : place;

export type { Source, SourceSchema } from './source.ts';
