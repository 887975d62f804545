import { type Command, commands, commonFlags, type Flag } from './command-table.ts';

/** The help of cdf, or of one command. Ends in a line feed. */
export function help(command?: Command): string {
  if (command === undefined) {
    const list = commands.map(({ name, operands, summary }): Row => [`${name} ${operands}`.trimEnd(), summary]);
    return `usage: cdf COMMAND [FLAGS]\n\n${rows(list)}\n\nflags of every command:\n${rows(commonFlags.map(flagRow))}\n`;
  }
  const { name, operands, summary, flags } = command;
  const usage = ['cdf', name, operands, '[FLAGS]'].filter((part) => part !== '').join(' ');
  return `usage: ${usage}\n\n${summary}\n\n${rows([...flags, ...commonFlags].map(flagRow))}\n`;
}

type Row = readonly [left: string, right: string];

const flagRow = ({ name, value, summary }: Flag): Row => [
  value === undefined ? `--${name}` : `--${name} ${value}`,
  summary,
];

function rows(all: readonly Row[]): string {
  const width = Math.max(...all.map(([left]) => left.length));
  return all.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
