import type { TreeFile } from '../read-tree.ts';

/** A command as its table has it, and what `cdf NAME --help` prints. */
export interface CommandFacts {
  readonly name: string;
  /** Names of its flags, those of every command included. */
  readonly flags: readonly string[];
  readonly help: string;
}

/** What a page says wrongly about the command line. `line` counts from 1. */
export interface CommandGap {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export const commandsPage = 'docs/commands.md';

/** The page has a part `## cdf NAME` for each command, with its help in a `text` block, in the order of the table, and no other. */
export function pageGaps(tree: readonly TreeFile[], commands: readonly CommandFacts[]): CommandGap[] {
  const text = tree.find(({ path }) => path === commandsPage)?.text ?? '';
  const parts = [...text.matchAll(/^## cdf (\S+)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].map((match) => ({
    name: match[1]!,
    line: lineAt(text, match.index),
    block: /^```text\n([\s\S]*?)^```$/m.exec(match[2]!)?.[1],
  }));
  const order = commands.map(({ name }) => name).filter((name) => parts.some((part) => part.name === name));
  const at = (line: number, message: string): CommandGap => ({ file: commandsPage, line, message });
  return [
    ...commands
      .filter(({ name }) => !parts.some((part) => part.name === name))
      .map(({ name }) => at(1, `no part "## cdf ${name}"`)),
    ...parts.flatMap(({ name, line, block }, index) => {
      const command = commands.find((one) => one.name === name);
      if (command === undefined) return [at(line, `there is no command "${name}"`)];
      return [
        ...(block === command.help ? [] : [at(line, `the help of "${name}" is not what "cdf ${name} --help" prints`)]),
        ...(order[index] === name ? [] : [at(line, `"${name}" does not stand where the help has it`)]),
      ];
    }),
  ];
}

/** Every `cdf NAME --flag` that a page shows as code has a command and a flag of that name. */
export const shownGaps = (tree: readonly TreeFile[], commands: readonly CommandFacts[]): CommandGap[] =>
  tree
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) =>
        shownCommands(line).flatMap(({ name, flags }) => {
          const known = commands.find((one) => one.name === name)?.flags;
          const messages =
            known === undefined
              ? [`there is no command "${name}"`]
              : flags.filter((flag) => !known.includes(flag)).map((flag) => `"cdf ${name}" has no flag "--${flag}"`);
          return messages.map((message) => ({ file: path, line: index + 1, message }));
        }),
      ),
    );

/** Between backticks, or on a line of code: indented, or after a prompt. Prose that speaks of cdf is none. */
function shownCommands(line: string): { readonly name: string; readonly flags: readonly string[] }[] {
  const texts = [
    ...[...line.matchAll(/`(?:npx )?(cdf [^`]+)`/g)].map(([, text]) => text!),
    ...[/^(?: {4,}|\$ )(?:npx )?(cdf [^#]+)/.exec(line)?.[1] ?? []].flat(),
  ];
  return texts.flatMap((text) => {
    const [, name, rest = ''] = /^cdf ([a-z]+)(.*)$/.exec(text.split(/ (?:&&|\||>) /)[0]!) ?? [];
    return name === undefined ? [] : [{ name, flags: [...rest.matchAll(/ --([a-z-]+)/g)].map(([, flag]) => flag!) }];
  });
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
