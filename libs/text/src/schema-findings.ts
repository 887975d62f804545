import { type Finding, finding, nearest, nearestHint, type Place, pointerKeys, pointerOf } from '@cdf/core';
import { allowedValues, jsonType, type SchemaError } from './schema-errors.ts';

/** Nobody reads more of one file, and a file may have a hundred thousand. */
const maxFindings = 1000;

/** One finding for each error, each once, in the order of the errors; of very many the first, and how many there are more. */
export function findingsOf(errors: readonly SchemaError[], file: string): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const [index, error] of errors.entries()) {
    const one = findingOf(error, file);
    byKey.set(JSON.stringify([one.code, one.at, one.message]), one);
    if (byKey.size < maxFindings || index + 1 === errors.length) continue;
    const more = `${one.message}, and so on: ${errors.length - index - 1} more like these`;
    return [...byKey.values()].with(-1, { ...one, message: more });
  }
  return [...byKey.values()];
}

function findingOf(error: SchemaError, file: string): Finding {
  const { instancePath: pointer, keyword, params } = error;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(error, file, String(params.additionalProperty));
    case 'propertyNames':
      return wrongKey(error, file, String(params.propertyName));
    case 'required':
      return missingKey(error, file, String(params.missingProperty));
    default: {
      const at: Place = { file, pointer, part: 'value' };
      const isVersion = keyword === 'const' && pointer.endsWith('/version') && Number.isInteger(error.data);
      if (isVersion) return unknownFormat(error, at);
      const hint = hintOf(error);
      return finding('CDF103', at, `${subjectOf(pointer)} ${complaint(error)}`, hint === undefined ? {} : { hint });
    }
  }
}

function unknownKey({ instancePath, parentSchema }: SchemaError, file: string, key: string): Finding {
  const at: Place = { file, pointer: `${instancePath}${pointerOf(key)}`, part: 'key' };
  return finding('CDF102', at, `Key ${quoted(key)} is not known here`, {
    hint: nearestHint(key, keysOf(parentSchema)),
  });
}

/** A key of people's own choice whose form is wrong; the JSON Schema's description of key names says what is right. */
function wrongKey({ instancePath, parentSchema }: SchemaError, file: string, key: string): Finding {
  const at: Place = { file, pointer: `${instancePath}${pointerOf(key)}`, part: 'key' };
  const names = parentSchema?.propertyNames as { readonly description?: string } | undefined;
  const hint = names?.description;
  return finding('CDF102', at, `Key ${quoted(key)} is not allowed here`, hint === undefined ? {} : { hint });
}

const keysOf = (schema: SchemaError['parentSchema']): string[] => Object.keys(schema?.properties ?? {});

function missingKey({ instancePath, parentSchema }: SchemaError, file: string, key: string): Finding {
  const place = instancePath === '' ? '' : ` in ${lowerSubjectOf(instancePath)}`;
  const properties = parentSchema?.properties as Readonly<Record<string, { const?: unknown; description?: string }>>;
  const wanted = properties?.[key];
  const hint = wanted?.const === undefined ? wanted?.description : `write "${key}: ${wanted.const}"`;
  const at: Place = { file, pointer: instancePath, part: 'key' };
  return finding('CDF104', at, `Key ${quoted(key)} is missing${place}`, hint === undefined ? {} : { hint });
}

const unknownFormat = ({ data, params }: SchemaError, at: Place): Finding =>
  finding('CDF106', at, `The file has format ${data}, this cdf knows format ${params.allowedValue}`, {
    hint:
      Number(data) > Number(params.allowedValue)
        ? 'a newer cdf wrote it: update cdf'
        : `write "version: ${params.allowedValue}"`,
  });

function complaint(error: SchemaError): string {
  const { keyword, params, data } = error;
  const limit = Number(params.limit);
  switch (keyword) {
    case 'type':
    case 'anyOf':
      return `has to be ${listed([params.type].flat().map(typeName), 'or')}, not ${shown(data)}`;
    case 'enum':
    case 'const':
      return `has to be ${listed(allowedValues(error)!.map(shown), 'or')}, not ${shown(data)}`;
    case 'minimum':
      return `has to be at least ${limit}, not ${shown(data)}`;
    case 'minLength':
      return 'is empty';
    case 'maxLength':
      return `has ${[...String(data)].length} characters, at most ${limit} are allowed`;
    case 'pattern':
      return `does not have the right form: ${shown(data)}`;
    case 'minItems':
      return 'is an empty list';
    case 'minProperties':
      return 'is an empty mapping';
    case 'maxProperties':
      return `may have ${limit === 1 ? 'one key only' : `at most ${limit} keys`}, it has ${listed(Object.keys(data as object).map(quoted), 'and')}`;
    default:
      return `is not allowed here: ${shown(data)}`;
  }
}

function hintOf(error: SchemaError): string | undefined {
  const { keyword, params, data, parentSchema } = error;
  if (keyword === 'enum' && typeof data === 'string') {
    const near = nearest(data, (params.allowedValues as unknown[]).map(String));
    return near === undefined ? undefined : `did you mean "${near}"?`;
  }
  const wantsText = [params.type].flat().includes('string');
  if (wantsText && (typeof data === 'number' || typeof data === 'boolean')) return `put it in quotes: '${data}'`;
  if (keyword === 'maxProperties') return 'begin a list item of its own ("- ") for each';
  if (keyword === 'minProperties' && keysOf(parentSchema).length > 0) return nearestHint('', keysOf(parentSchema));
  const example = (parentSchema?.examples as unknown[] | undefined)?.[0];
  if (example !== undefined) return `for example ${shown(example)}`;
  return keyword === 'pattern' ? (parentSchema?.description as string | undefined) : undefined;
}

/** What a sentence about a value begins with. */
function subjectOf(pointer: string): string {
  const text = lowerSubjectOf(pointer);
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

function lowerSubjectOf(pointer: string): string {
  const keys = pointerKeys(pointer);
  const last = keys.at(-1);
  if (last === undefined) return 'the file';
  const above = keys.at(-2);
  const isItem = /^\d+$/.test(last) && above !== undefined;
  return isItem ? `item ${Number(last) + 1} of ${quoted(above)}` : quoted(last);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'empty',
};

const typeName = (type: unknown): string => (typeof type === 'string' ? (typeNames[type] ?? type) : shown(type));

const maxShownLetters = 60;

function shown(value: unknown): string {
  switch (jsonType(value)) {
    case 'string':
      return quoted(String(value));
    case 'array':
      return 'a list';
    case 'object':
      return 'a mapping';
    case 'null':
      return 'empty';
    default:
      return String(value);
  }
}

const quoted = (text: string): string =>
  JSON.stringify(text.length > maxShownLetters ? `${text.slice(0, maxShownLetters)}…` : text);

const listed = (items: readonly string[], word: 'and' | 'or'): string => {
  const each = [...new Set(items)];
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} ${word} ${each.at(-1)}`;
};
