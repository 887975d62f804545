import { type Checked, type Finding, finding, nearestHint } from '@cdf/core';
import type { DltSettings, Environment, SchemaSettings } from '@cdf/project';
import { columnsKind } from './column-types.ts';
import { faulty, sourcePlace } from './schema-files.ts';
import { type ListedSchema, type Opening, SourceFault, type SourceKind } from './source.ts';
import { sourceKinds } from './source-kinds.ts';

/** How sources are read. */
export interface ReadOptions {
  /** Absolute path of the project folder. */
  readonly root: string;
  /** The process's, unless told. */
  readonly environment?: Environment;
  /** dlt's types of the destinations, by name. */
  readonly destinationTypes: ReadonlyMap<string, string>;
  /** Time for one place, in milliseconds. */
  readonly timeoutMs: number;
  /** How long to ask again while a writer holds a place, in milliseconds. */
  readonly retryMs: number;
  /** `[cdf.pull] python`. */
  readonly python?: string | undefined;
  /** Called when a schema was listed without its body: whether the body is wanted too. */
  readonly needsBody: (key: string, listed: ListedSchema) => boolean | Promise<boolean>;
  /** The kinds there are; cdf's own unless told. */
  readonly kinds?: Readonly<Record<string, SourceKind>>;
  /** Called before the first place is read and after each. */
  readonly onProgress?: ((done: number, places: number) => void) | undefined;
}

/** Places read at one time. */
const placesAtOnce = 4;

/**
 * Reads schemas from their sources, places side by side, each with one question for all hashes and at most one for bodies. A place
 * that fails leaves its schemas out and spoils no other.
 *
 * @returns by key: hash and, where it is known or was wanted, body
 * @findings CDF606 for another kind of source; CDF201, CDF105 for single schemas; whatever a place fails with, once for all its
 *   schemas, at the first of them
 */
export async function readSources(
  schemas: readonly SchemaSettings[],
  options: ReadOptions,
): Promise<Checked<ReadonlyMap<string, ListedSchema>>> {
  const { groups, findings } = grouped(schemas, options.kinds ?? sourceKinds);
  const verified = groupsOf(
    schemas.filter(({ verify, source }) => verify === true && source !== 'catalog'),
    (schema) => ({ kind: columnsKind, argument: '', group: columnsKind.group(schema) }),
  );
  const environment = options.environment ?? process.env;
  const settings = once(() => dltSettings(options.root, environment));
  const reading = { python: undefined, ...options, environment, settings };
  let done = 0;
  const onRead = (): void => options.onProgress?.(done++, groups.length + verified.length);
  onRead();
  // Types come first: whether a body is wanted depends on them.
  const types = await readPlaces(verified, reading, onRead);
  const typed = (key: string, listed: ListedSchema): ListedSchema => {
    const columns = types.value.get(key)?.columns;
    return columns === undefined ? listed : { ...listed, columns };
  };
  const needsBody = (key: string, listed: ListedSchema) => options.needsBody(key, typed(key, listed));
  const read = await readPlaces(groups, { ...reading, needsBody }, onRead);
  const untyped = new Set(
    verified.flatMap((place) => place.schemas.map(({ key }) => key)).filter((key) => !types.value.has(key)),
  );
  const found = [...read.value]
    .filter(([key]) => !untyped.has(key))
    .map(([key, one]) => [key, typed(key, one)] as const);
  return { value: new Map(found), findings: [...findings, ...types.findings, ...read.findings] };
}

type Reading = Omit<Opening, 'argument' | 'schemas' | 'signal'> & Pick<ReadOptions, 'needsBody'>;

async function readPlaces(
  places: readonly Place[],
  reading: Reading,
  onRead: () => void,
): Promise<Checked<ReadonlyMap<string, ListedSchema>>> {
  const found = new Map<string, ListedSchema>();
  const findings: Finding[] = [];
  const waiting = [...places];
  const readNext = async (): Promise<void> => {
    for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
      const read = await readPlace(place, reading);
      for (const [key, listed] of read.value) found.set(key, listed);
      findings.push(...read.findings);
      onRead();
    }
  };
  await Promise.all(Array.from({ length: placesAtOnce }, readNext));
  return { value: found, findings };
}

/** Schemas of one kind that lie in one place. */
interface Place {
  readonly kind: SourceKind;
  readonly argument: string;
  readonly schemas: readonly [SchemaSettings, ...SchemaSettings[]];
}

function grouped(
  schemas: readonly SchemaSettings[],
  kinds: Readonly<Record<string, SourceKind>>,
): {
  readonly groups: readonly Place[];
  readonly findings: Finding[];
} {
  const findings: Finding[] = [];
  const groups = groupsOf(schemas, (schema) => {
    const [, word = '', written = ''] = /^([^:]*):?(.*)$/s.exec(schema.source) ?? [];
    const kind = Object.hasOwn(kinds, word) ? kinds[word]! : undefined;
    const argument = written || (kind?.argumentOf?.(schema) ?? '');
    const problem = problemOf(schema, word, kind, argument, Object.keys(kinds));
    if (problem !== undefined) findings.push(finding('CDF606', sourcePlace(schema), ...problem));
    return kind === undefined || problem !== undefined
      ? undefined
      : { kind, argument, group: `${word} ${kind.group(schema)}` };
  });
  return { groups, findings };
}

function groupsOf(
  schemas: readonly SchemaSettings[],
  placeOf: (schema: SchemaSettings) => (Omit<Place, 'schemas'> & { readonly group: string }) | undefined,
): readonly Place[] {
  const groups = new Map<string, Place>();
  for (const schema of schemas) {
    const place = placeOf(schema);
    if (place === undefined) continue;
    const { group, ...rest } = place;
    groups.set(group, { ...rest, schemas: [...(groups.get(group)?.schemas ?? []), schema] as Place['schemas'] });
  }
  return [...groups.values()];
}

function problemOf(
  { source }: SchemaSettings,
  word: string,
  kind: SourceKind | undefined,
  argument: string,
  words: readonly string[],
): [message: string, more: { readonly hint: string }] | undefined {
  if (kind === undefined) return [`"${source}" is not a source cdf can read`, { hint: nearestHint(word, words) }];
  if (kind.argument !== undefined && argument === '')
    return [`"${source}" does not say what to read`, { hint: `write ${word}:${kind.argument}` }];
  if (kind.argument === undefined && argument !== '')
    return [`"${source}" says more than cdf reads`, { hint: `write ${word}` }];
  return undefined;
}

async function readPlace(
  { kind, argument, schemas }: Place,
  { timeoutMs, needsBody, ...options }: Reading,
): Promise<Checked<ReadonlyMap<string, ListedSchema>>> {
  const signal = AbortSignal.timeout(timeoutMs);
  const opening: Opening = { ...options, argument, schemas, timeoutMs, signal };
  try {
    return await unlessAborted(signal, () => readOpened(kind, opening, needsBody));
  } catch (error) {
    const fault = signal.aborted ? tooSlow(timeoutMs) : faultOf(error);
    if (fault.findings.length > 0) return { value: new Map(), findings: fault.findings };
    const others = schemas.length === 1 ? '' : `, and with it ${schemas.length - 1} more,`;
    return { value: new Map(), findings: [faulty(schemas[0], fault, others)] };
  }
}

async function readOpened(
  kind: SourceKind,
  opening: Opening,
  needsBody: ReadOptions['needsBody'],
): Promise<Checked<ReadonlyMap<string, ListedSchema>>> {
  const source = await kind.open(opening);
  // Nobody waits for an answer any more, and a connection that waits for one would keep the process.
  opening.signal.addEventListener('abort', () => void source.close().catch(() => {}), { once: true });
  try {
    const { schemas, findings } = await source.list();
    const wanted: string[] = [];
    for (const [key, one] of schemas) if (one.body === undefined && (await needsBody(key, one))) wanted.push(key);
    const bodies = wanted.length === 0 ? new Map<string, string | SourceFault>() : await source.fetch(wanted);
    const read = [...schemas].map(([key, one]): [string, ListedSchema] => {
      const body = bodies.get(key);
      return [key, typeof body === 'string' ? { ...one, body, isFetched: true } : one];
    });
    const lost = wanted.filter((key) => typeof bodies.get(key) !== 'string');
    const without = opening.schemas.filter(({ key }) => lost.includes(key));
    const why = without.map((schema) => {
      const fault = bodies.get(schema.key);
      return fault instanceof SourceFault ? faulty(schema, fault) : changedMeanwhile(schema);
    });
    return { value: new Map(read.filter(([key]) => !lost.includes(key))), findings: [...findings, ...why] };
  } finally {
    await source.close();
  }
}

/** The settings of destinations, read by the first source that needs them. */
async function dltSettings(root: string, environment: Environment): Promise<DltSettings> {
  const { readDltSettings } = await import('@cdf/project');
  const { value, findings } = readDltSettings(root, environment);
  if (findings.length > 0) throw new SourceFault('CDF607', 'its settings cannot be read', undefined, findings);
  return value;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const changedMeanwhile = (schema: SchemaSettings): Finding =>
  finding('CDF201', sourcePlace(schema), `"${schema.schema}" changed in its source while it was read`, {
    hint: 'run the command again',
  });

const tooSlow = (timeoutMs: number): SourceFault =>
  new SourceFault(
    'CDF607',
    `there was no answer within ${timeoutMs / 1000} seconds`,
    'see whether the place can be reached from here; [cdf.pull] timeout gives it more time',
  );

/** What a driver throws may hold a host, a user or a password: no word of it goes further. A defect of cdf stays one. */
function faultOf(error: unknown): SourceFault {
  if (error instanceof SourceFault) return error;
  if (error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError) throw error;
  const code = error instanceof Error && 'code' in error && /^\w+$/.test(String(error.code)) ? ` (${error.code})` : '';
  return new SourceFault('CDF607', `the source failed${code}`);
}

async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const working = work();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Whichever loses may still fail; nobody waits for it any more.
  working.catch(() => {});
  aborted.catch(() => {});
  return Promise.race([working, aborted]);
}
