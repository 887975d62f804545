import type { Report } from '@cdf/commands';
import { sqlCommand } from './sql-command.ts';
import { suggestCommand } from './suggest-command.ts';

/** One flag of a command: `--name`, or `--name VALUE` where `value` names it. */
export interface Flag {
  readonly name: string;
  readonly value?: string;
  readonly summary: string;
  /** It may be given several times. */
  readonly repeats?: true;
}

/** What a command gets from the command line. */
export interface Call {
  /** Absolute path of the project folder; empty where there is none and the command can do without. */
  readonly project: string;
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** What the flags with a value were given. */
  readonly values: ReadonlyMap<string, string>;
  /** What those that repeat were given. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** One verb of the command line. The parser, the help and the docs page are made from this table. */
export interface Command {
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  /** Says what is wrong with the operands and flags, which the table cannot. */
  readonly complaint?: (call: Call) => Promise<string | undefined>;
  /** `optional`: the command can do without a project. `new`: it makes one, in the folder it is called in or that is named. */
  readonly project?: 'optional' | 'new';
  /** The report, or the exit code of a command that printed its answer itself. */
  readonly run: (call: Call) => Promise<Report | number>;
}

/** Flags of every command. */
export const commonFlags: readonly Flag[] = [
  { name: 'project', value: 'DIR', summary: 'the project folder; without it the nearest one with a cdf_config.toml' },
  { name: 'json', summary: 'print one JSON object instead of text' },
  { name: 'quiet', summary: 'print findings only' },
  { name: 'help', summary: 'print this help' },
];

const dryRun: Flag = { name: 'dry-run', summary: 'say what would be written and write nothing' };
const force: Flag = { name: 'force', summary: 'take the generated text where a generated file was edited by hand' };
const noPull: Flag = { name: 'no-pull', summary: 'generate from the contracts as they are' };

const retry: Flag = {
  name: 'retry',
  value: 'SECONDS',
  summary: 'ask again for so long while a writer holds a destination',
};

/** What a report of changes can be printed as besides text and JSON. */
const formats: readonly Flag[] = [
  { name: 'markdown', summary: 'print a comment for a pull request instead of text' },
  { name: 'sarif', summary: 'print a SARIF 2.1.0 log for code scanning instead of text' },
];

const base: Flag = { name: 'base', value: 'GITREF', summary: 'the revision of git to compare with' };

const accept: Flag = {
  name: 'accept',
  value: 'CHANGE',
  repeats: true,
  summary: "apply a change that needs a decision, as plan tells it; '*' for all; may be given several times",
};
const reason: Flag = { name: 'reason', value: 'TEXT', summary: 'why the accepted changes are right' };

const destination: Flag = {
  name: 'destination',
  value: 'NAME',
  summary: 'where tables in a dataset that no schema has are, if several are declared',
};

/** How sources are read, of what stands on the command line. */
async function readingOptions({ flags, values }: Call) {
  const { progressLine } = await import('./progress.ts');
  const seconds = values.get('retry');
  return {
    retry: seconds === undefined ? undefined : Number(seconds),
    onProgress: progressLine('reading sources', flags),
  };
}

const retryComplaint = async ({ values }: Call): Promise<string | undefined> => {
  const seconds = values.get('retry');
  return seconds === undefined || /^\d+(?:\.\d+)?$/.test(seconds) ? undefined : `"${seconds}" is no number of seconds`;
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** What is decided of changes, of what stands on the command line. */
const decidingOptions = ({ values, lists }: Call) => ({
  today: today(),
  accept: lists.has('accept') ? { ids: lists.get('accept')!, reason: values.get('reason')! } : undefined,
});

const decidingComplaint = async ({ values, lists }: Call): Promise<string | undefined> => {
  if (lists.has('accept') && (values.get('reason') ?? '').trim() === '') return '--accept needs --reason TEXT';
  return values.has('reason') && !lists.has('accept') ? '--reason needs --accept CHANGE' : undefined;
};

const baseComplaint = async ({ values, lists }: Call): Promise<string | undefined> =>
  values.has('base') && !lists.has('accept') ? '--base needs --accept CHANGE' : undefined;

const oneName = async ({ operands }: Call): Promise<string | undefined> =>
  operands.length === 1 && operands[0]!.includes('.') ? undefined : 'one SCHEMA.TABLE or SCHEMA.TABLE.COLUMN is needed';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    operands: '',
    summary: 'make a project beside what dlt and SQLMesh have; leaves alone what is there',
    flags: [dryRun],
    project: 'new',
    complaint: async ({ operands }) =>
      operands.length === 0 ? undefined : `"${operands[0]}" is not expected: name the folder with --project`,
    run: async ({ project, flags }) => {
      const { init, report } = await import('@cdf/commands');
      const { outcome, next } = await init(project, { dryRun: flags.has('dry-run'), environment: process.env });
      return { ...report('init', project, outcome), next };
    },
  },
  {
    name: 'sync',
    operands: '[SCHEMA…]',
    summary: 'pull schemas from their sources, then generate all outputs',
    flags: [noPull, dryRun, force, accept, reason, base, retry],
    complaint: async (call) => (await retryComplaint(call)) ?? (await decidingComplaint(call)) ?? baseComplaint(call),
    run: async (call) => {
      const { project, operands, flags } = call;
      const { report, sync } = await import('@cdf/commands');
      const options = {
        ...(await readingOptions(call)),
        ...decidingOptions(call),
        base: call.values.get('base'),
        schemas: operands,
        pull: !flags.has('no-pull'),
        dryRun: flags.has('dry-run'),
        force: flags.has('force'),
      };
      return report('sync', project, { changes: [], ...(await sync(project, options)) });
    },
  },
  {
    name: 'pull',
    operands: '[SCHEMA…]',
    summary: 'move schemas from their sources into metadata/',
    flags: [dryRun, accept, reason, retry],
    complaint: async (call) => (await retryComplaint(call)) ?? decidingComplaint(call),
    run: async (call) => {
      const { project, operands, flags } = call;
      const { pull, report } = await import('@cdf/commands');
      const options = {
        ...(await readingOptions(call)),
        ...decidingOptions(call),
        schemas: operands,
        dryRun: flags.has('dry-run'),
      };
      return report('pull', project, await pull(project, options));
    },
  },
  {
    name: 'generate',
    operands: '[SCHEMA…]',
    summary: 'generate all outputs from metadata/',
    flags: [dryRun, force, accept, reason],
    complaint: decidingComplaint,
    run: async (call) => {
      const { project, operands, flags } = call;
      const { generate, report } = await import('@cdf/commands');
      const options = {
        ...decidingOptions(call),
        schemas: operands,
        shared: true,
        dryRun: flags.has('dry-run'),
        force: flags.has('force'),
      };
      return report('generate', project, await generate(project, options));
    },
  },
  {
    name: 'import',
    operands: '',
    summary: 'take external_models.yaml, schema.yaml and external_models/ apart into metadata/, once',
    flags: [destination, dryRun],
    complaint: async ({ operands }) =>
      operands.length === 0
        ? undefined
        : `"${operands[0]}" is not expected: the files of the whole project are imported`,
    run: async ({ project, flags, values }) => {
      const { importModels, report } = await import('@cdf/commands');
      const options = {
        destination: values.get('destination'),
        dryRun: flags.has('dry-run'),
        environment: process.env,
      };
      return report('import', project, await importModels(project, options));
    },
  },
  {
    name: 'check',
    operands: '[SCHEMA…]',
    summary:
      'say what is invalid, out of date, missing, left over or edited by hand; the gate of CI: offline, writes nothing',
    flags: [base, ...formats],
    run: async ({ project, operands, values }) => {
      const { check, report } = await import('@cdf/commands');
      const options = { base: values.get('base'), today: today(), schemas: operands, shared: operands.length === 0 };
      return report('check', project, await check(project, options));
    },
  },
  {
    name: 'plan',
    operands: '[SCHEMA…]',
    summary: 'what sync would change, or a revision lacks: who breaks, what SQLMesh rebuilds; writes nothing',
    flags: [base, retry, ...formats],
    complaint: retryComplaint,
    run: async (call) => {
      const { project, operands, values } = call;
      const { plan, report } = await import('@cdf/commands');
      const reading = await readingOptions(call);
      const options = { ...reading, schemas: operands, base: values.get('base'), today: today() };
      return report('plan', project, await plan(project, options));
    },
  },
  {
    name: 'drift',
    operands: '[SCHEMA…]',
    summary: 'what the sources have changed since the last sync, for a schedule; writes nothing',
    flags: [retry, ...formats],
    complaint: retryComplaint,
    run: async (call) => {
      const { drift, report } = await import('@cdf/commands');
      const options = { ...(await readingOptions(call)), schemas: call.operands };
      return report('drift', call.project, await drift(call.project, options));
    },
  },
  {
    name: 'explain',
    operands: 'SCHEMA.TABLE[.COLUMN]',
    summary: 'where a staged table or column comes from, and what each rule did to it',
    flags: [],
    complaint: oneName,
    run: async ({ project, operands }) => {
      const { explain, report } = await import('@cdf/commands');
      const { outcome, answer } = await explain(project, operands[0]!);
      return { ...report('explain', project, outcome), ...answer };
    },
  },
  {
    name: 'impact',
    operands: 'SCHEMA.TABLE[.COLUMN]',
    summary: 'who uses a table or column: staging models, models, audits, lines of TypeScript',
    flags: [],
    complaint: oneName,
    run: async ({ project, operands }) => {
      const { impact, report } = await import('@cdf/commands');
      const { outcome, ...answer } = await impact(project, operands[0]!);
      return { ...report('impact', project, outcome), ...answer };
    },
  },
  {
    name: 'eject',
    operands: 'SCHEMA.TABLE',
    summary: 'turn a generated staging model into a hand-written one',
    flags: [dryRun],
    complaint: async ({ operands }) =>
      operands.length === 1 && /^[^.]+\../.test(operands[0]!) ? undefined : 'eject needs one SCHEMA.TABLE',
    run: async ({ project, operands, flags }) => {
      const { eject, report } = await import('@cdf/commands');
      return report('eject', project, await eject(project, operands[0]!, { dryRun: flags.has('dry-run') }));
    },
  },
  suggestCommand,
  sqlCommand,
];
