import { parseArgs } from 'node:util';
import { type Command, commands, commonFlags } from './command-table.ts';
import { tellInterruption } from './interruption.ts';
import { locateNewProject, locateProject } from './locate-project.ts';

/**
 * Runs one command line. Returns the exit code; prints to standard output, complaints about the command line to standard error.
 * What a command throws is a defect of cdf, and the one thing that shows a stack.
 */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', endQuietly);
  tellInterruption();
  try {
    return await runLine(args);
  } catch (error) {
    process.stderr.write(
      `cdf: this is a defect of cdf, please report it\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 3;
  }
}

/** Whoever read the output has seen enough (`cdf check | head`). */
function endQuietly(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit(0);
}

async function runLine(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') return printHelp(rest[0]);
  if (name === '--version') return print(`${await version()}\n`);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return complain(`"${name}" is not a command`, await nearestCommand(name));
  const line = parseLine(command, rest);
  if ('problem' in line) return complain(line.problem, `see cdf ${command.name} --help`);
  if (line.flags.has('help')) return printHelp(command.name);
  const formats = ['json', 'markdown', 'sarif'].filter((flag) => line.flags.has(flag));
  if (formats.length > 1) return complain(`--${formats.join(' and --')} do not go together`, 'ask for one of them');
  const locate = command.project === 'new' ? locateNewProject : locateProject;
  const located = locate(line.project, process.cwd());
  const isOptional = command.project === 'optional' && line.project === undefined;
  if ('problem' in located && !isOptional) return noProject(command, line, located);
  const call = { ...line, project: 'project' in located ? located.project : '' };
  const complaint = await command.complaint?.(call);
  if (complaint !== undefined) return complain(complaint, `see cdf ${command.name} --help`);
  const report = await command.run(call);
  if (typeof report === 'number') return report;
  const { exitCode } = await import('@cdf/commands');
  await printReport(report, line);
  return exitCode(report);
}

interface Line {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly project: string | undefined;
}

function parseLine(command: Command, args: readonly string[]): Line | { readonly problem: string } {
  const flags = [...command.flags, ...commonFlags];
  const options = Object.fromEntries(
    flags.map(({ name, value, repeats = false }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', multiple: repeats } as const,
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = Object.entries(values).filter(([, value]) => value === true);
    const valued = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const listed = Object.entries(values).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
    return {
      operands: positionals,
      flags: new Set(given.map(([flag]) => flag)),
      values: new Map(valued),
      lists: new Map(listed),
      project: typeof values.project === 'string' ? values.project : undefined,
    };
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error) };
  }
}

type Printed = Parameters<typeof import('./reporters/json.ts')['jsonReport']>[0];

async function printReport(report: Printed, { flags, values }: Line): Promise<void> {
  if (flags.has('json')) {
    const { jsonReport } = await import('./reporters/json.ts');
    process.stdout.write(jsonReport(report));
    return;
  }
  if (flags.has('markdown')) {
    const { markdownReport } = await import('./reporters/markdown.ts');
    process.stdout.write(markdownReport(report, values.get('base')));
    return;
  }
  if (flags.has('sarif')) {
    const [{ sarifReport }, { waysInRepository }] = await Promise.all([
      import('./reporters/sarif.ts'),
      import('./reporters/ways-in-repository.ts'),
    ]);
    process.stdout.write(sarifReport(report, await waysInRepository(report.project)));
    return;
  }
  const { printReport: printText } = await import('@cdf/commands');
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(printText(report, { colour, quiet: flags.has('quiet'), dryRun: flags.has('dry-run') }));
}

async function noProject(
  command: Command,
  line: Line,
  { problem, hint }: { readonly problem: string; readonly hint: string },
): Promise<number> {
  const [{ finding }, { exitCode, placeless, report }] = await Promise.all([
    import('@cdf/core'),
    import('@cdf/commands'),
  ]);
  const found = placeless(finding('CDF604', { file: '', pointer: '' }, problem, { hint }));
  const failed = report(command.name, null, { findings: [found], counts: {}, written: [], removed: [] });
  await printReport(failed, line);
  return exitCode(failed);
}

async function printHelp(name: string | undefined): Promise<number> {
  const { help } = await import('./help.ts');
  return print(help(commands.find((command) => command.name === name)));
}

async function nearestCommand(name: string): Promise<string> {
  const { nearestHint } = await import('@cdf/core');
  return nearestHint(
    name,
    commands.map((command) => command.name),
  );
}

async function version(): Promise<string> {
  const { readFileSync } = await import('node:fs');
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(problem: string, hint: string): number {
  process.stderr.write(`cdf: ${problem}\n  hint: ${hint}\n`);
  return 2;
}
