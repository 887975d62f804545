import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { type Finding, finding, nearestHint } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import { pythonProgram } from './python-program.ts';
import { sourcePlace } from './schema-files.ts';
import { type ListedSchema, type Opening, type Source, SourceFault, type SourceKind } from './source.ts';
import { damaged } from './stored-body.ts';

/**
 * `dlt`: any destination that dlt itself can restore schemas from, read by the user's Python. One process answers for all schemas,
 * one JSON object a line; credentials reach it through its environment only.
 */
export const dltKind: SourceKind = {
  group: () => '',
  open: async (opening) => {
    const places = await placesOf(opening);
    const python = startPython(opening, await variablesOf(opening));
    return dltSource(opening.schemas, places, python, opening);
  },
};

/** Schemas of one dataset of one destination. */
interface DltPlace {
  readonly destination: string;
  /** dlt's, with the module of one that is not dlt's own. */
  readonly type: string;
  readonly dataset: string;
  readonly pipeline: string | undefined;
  readonly schemas: readonly SchemaSettings[];
}

async function placesOf({ schemas, settings, destinationTypes }: Opening): Promise<readonly DltPlace[]> {
  const { destination: settingsOf } = await settings();
  const typeOf = (destination: string): string => {
    const type = destinationTypes.get(destination) ?? destination;
    const written = settingsOf(destination).option('destination_type');
    return written?.endsWith(`.${type}`) ? written : type;
  };
  const places = Map.groupBy(schemas, ({ destination, dataset, pipeline }) =>
    JSON.stringify([destination, dataset, pipeline]),
  );
  return [...places.values()].map((all) => ({
    destination: all[0]!.destination,
    type: typeOf(all[0]!.destination),
    dataset: all[0]!.dataset,
    pipeline: all[0]!.pipeline,
    schemas: all,
  }));
}

async function variablesOf({ schemas, settings }: Opening): Promise<Record<string, string>> {
  const { variables } = await settings();
  return Object.assign({}, ...schemas.map(({ destination, pipeline }) => variables(destination, pipeline)));
}

function dltSource(
  schemas: readonly SchemaSettings[],
  places: readonly DltPlace[],
  python: Python,
  { timeoutMs }: Opening,
): Source {
  const until = performance.now() + timeoutMs * shareOfPlaces;
  const seconds = (): number => Math.max(1, (until - performance.now()) / 1000);
  const hashes = new Map<number, Map<string, string>>();
  const placeOf = (schema: SchemaSettings): number => places.findIndex((place) => place.schemas.includes(schema));
  return {
    list: async () => {
      const answers = await python.ask({
        op: 'list',
        seconds: seconds(),
        places: places.map(({ destination, type, dataset, pipeline, schemas: all }, place) => ({
          place,
          destination,
          type,
          dataset,
          pipeline: pipeline ?? null,
          schemas: all.map(({ schema }) => schema),
        })),
      });
      const faults = new Map(answers.flatMap(({ place, fault }) => (fault === undefined ? [] : [[place, fault]])));
      for (const { place, schema, hash } of answers)
        if (schema !== undefined && hash !== undefined)
          hashes.set(place, (hashes.get(place) ?? new Map()).set(schema, hash));
      const found = new Map<string, ListedSchema>();
      const findings: Finding[] = [];
      for (const schema of schemas) {
        const place = placeOf(schema);
        const hash = hashes.get(place)?.get(schema.schema);
        const where = `${schema.destination}/${schema.dataset}/${schema.schema}`;
        if (hash !== undefined) found.set(schema.key, { where, hash });
        else if (!faults.has(place)) findings.push(absent(schema, [...(hashes.get(place)?.keys() ?? [])]));
      }
      for (const [place, fault] of faults) findings.push(failed(places[place]!, fault));
      return { schemas: found, findings };
    },
    fetch: async (keys) => {
      const wanted = schemas
        .filter(({ key }) => keys.includes(key))
        .map((schema) => {
          const place = placeOf(schema);
          return { key: schema.key, place, schema: schema.schema, hash: hashes.get(place)!.get(schema.schema)! };
        });
      const answers = await python.ask({ op: 'fetch', seconds: seconds(), wanted });
      const bodies = new Map(
        answers.map(({ place, hash, body, fault }) => [
          `${place} ${hash}`,
          fault === undefined ? body : unreadable(fault),
        ]),
      );
      return new Map(
        wanted.flatMap(({ key, place, hash }) => {
          const body = bodies.get(`${place} ${hash}`);
          return body === undefined ? [] : [[key, body] as const];
        }),
      );
    },
    close: python.stop,
  };
}

function absent(schema: SchemaSettings, names: readonly string[]): Finding {
  const message = `dlt finds no schema "${schema.schema}" in the dataset "${schema.dataset}"`;
  return finding('CDF201', sourcePlace(schema), message, { hint: nearestHint(schema.schema, names) });
}

/** dlt's messages hold hosts and values: only the class goes further. */
const failed = ({ destination, schemas }: DltPlace, fault: string): Finding =>
  finding('CDF801', sourcePlace(schemas[0]!), `dlt cannot read the destination "${destination}": ${fault}`, {
    hint: 'see whether a pipeline with these settings runs on this machine',
  });

const unreadable = (fault: string): SourceFault =>
  new SourceFault('CDF220', `dlt cannot read what it stored of it: ${fault}`, damaged('').hint);

/** One line of the process. */
interface Answer {
  readonly place: number;
  readonly schema?: string;
  readonly hash?: string;
  readonly body?: string;
  readonly fault?: string;
  readonly missing?: string;
  readonly done?: true;
}

interface Python {
  /** Asks one question and gives all answers to it. */
  readonly ask: (question: object) => Promise<readonly Answer[]>;
  readonly stop: () => Promise<void>;
}

/** Of the time for everything: what a place that does not answer may take, so that the others' answers still count. */
const shareOfPlaces = 0.8;
const graceMs = 2000;
const script = join(import.meta.dirname, 'dlt_source.py');

function startPython({ root, environment, python, signal }: Opening, variables: Record<string, string>): Python {
  const program = pythonProgram(root, environment, python);
  const child: ChildProcessWithoutNullStreams = spawn(program, [script], {
    cwd: root,
    env: { ...environment, ...variables, PYTHONDONTWRITEBYTECODE: '1', RUNTIME__DLTHUB_TELEMETRY: 'false' },
    signal,
    windowsHide: true,
  });
  // What dlt says may hold secrets; that something failed is seen by its answers.
  child.stderr.resume();
  child.stdin.on('error', () => {});
  const failing = new Promise<never>((_, reject) => {
    child.on('error', (error) => reject(cannotRun(program, error)));
    child.on('exit', (code) => reject(ended(code)));
  });
  failing.catch(() => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const answers: Answer[] = [];
      for (;;) {
        const { value, done } = await Promise.race([lines.next(), failing]);
        // The end of the answers is seen before the end of the process.
        if (done) return failing;
        const answer: Answer = JSON.parse(value);
        if (answer.missing !== undefined)
          throw new SourceFault('CDF801', `Python has no module "${answer.missing}"`, howToName);
        if (answer.done) return answers;
        answers.push(answer);
      }
    },
    stop: async () => {
      // It ends by itself and takes its working folder away; what hangs is ended.
      child.stdin.end();
      if (child.exitCode === null && child.pid !== undefined)
        await Promise.race([once(child, 'close'), pause(graceMs)]);
      child.kill();
    },
  };
}

const howToName = 'name the Python that has dlt: [cdf.pull] python = ".venv/bin/python"';

function cannotRun(program: string, error: Error): SourceFault {
  const code = 'code' in error ? String(error.code) : 'unknown reason';
  const name = isAbsolute(program) ? 'the Python of the project' : `"${program}"`;
  return new SourceFault('CDF801', `${name} cannot be run: ${code}`, howToName);
}

const ended = (code: number | null): SourceFault =>
  new SourceFault('CDF801', `Python ended with ${code === null ? 'a signal' : `exit code ${code}`}`, howToName);
