import { changeReaders, type Report, rebuildWords, renameHint } from '@cdf/commands';
import type { ReportedChange } from '@cdf/schemas/report';

/**
 * The report as GitHub-flavoured Markdown: a comment on a pull request from which a reviewer can decide. Its first line is the same in
 * every run, so that a workflow finds its comment again. What a comment has no room for (65,536 characters) is counted.
 *
 * @param base  the revision compared with, undefined for the sources
 */
export function markdownReport(report: Report, base: string | undefined): string {
  const { command, changes = [], findings } = report;
  return fitting([
    `<!-- cdf ${command} -->\n### ${title(report)}\n`,
    ...(findings.length === 0 ? [] : ['\n', ...findings.map(findingItem)]),
    ...decisions(changes, base),
    ...grades.flatMap((grade) => section(grade, changes)),
  ]);
}

const grades = ['breaking', 'risky', 'safe'] as const;

function title({ command, changes = [], summary }: Report): string {
  const counts = grades.map((grade) => [changes.filter((change) => change.grade === grade).length, grade] as const);
  const errors = [[summary.errors, summary.errors === 1 ? 'error' : 'errors']] as const;
  const said = [...errors, ...counts].filter(([count]) => count > 0).map(([count, noun]) => `${count} ${noun}`);
  return `cdf ${command}: ${said.length === 0 ? 'nothing changes' : said.join(', ')}`;
}

function findingItem({ severity, code, message, file, line, hint }: Report['findings'][number]): string {
  const where = file === null ? '' : `${inCode(line === null ? file : `${file}:${line}`)} `;
  return `- **${severity}** ${code} ${where}${plain(message)}${hint === null ? '' : `<br>${plain(hint)}`}\n`;
}

/** What to run when all that is open is right. */
function decisions(changes: readonly ReportedChange[], base: string | undefined): string[] {
  const open = changes.filter(({ held }) => held);
  if (open.length === 0) return [];
  // What is compared with a revision stands in the work tree: a pull could bring something else.
  const words = ['npx cdf sync', ...(base === undefined ? [] : [`--no-pull --base ${quoted(base)}`])].join(' ');
  const accepts = open.slice(0, 20).map(({ id }) => `--accept ${quoted(id)}`);
  const left = open.length - accepts.length;
  const lines = [words, ...(left > 0 ? ["--accept '*'"] : accepts), "--reason '…'"].join(' \\\n  ');
  const count = open.length === 1 ? '**1 change needs a decision**' : `**${open.length} changes need a decision**`;
  return [`\n${count}. If it is right, say why and commit what is recorded:\n\n${block('sh', lines)}`];
}

function section(grade: ReportedChange['grade'], changes: readonly ReportedChange[]): string[] {
  const items = changes.filter((change) => change.grade === grade).map(changeItem);
  if (items.length === 0) return [];
  const heading = `${grade[0]!.toUpperCase()}${grade.slice(1)}`;
  // Nobody has to read what is safe, and it is the longest part of most plans.
  return grade === 'safe'
    ? [`\n<details><summary>${heading} (${items.length})</summary>\n\n`, ...items, '\n</details>\n']
    : [`\n#### ${heading}\n\n`, ...items];
}

function changeItem(change: ReportedChange): string {
  const { path, rule, before, after, from = [], reason, rebuild, file, line, held, accepted } = change;
  const state = held ? ', **needs a decision**' : accepted ? ', accepted' : '';
  const values = before === null && after === null ? '' : `: ${shown(before)} → ${shown(after)}`;
  return [
    `- ${inCode(path)} ${rule}${values}${state}\n`,
    ...(from.length === 0 ? [] : [`  - made of ${from.map(inCode).join(', ')}\n`]),
    `  - ${plain(reason)}; ${rebuildWords[rebuild]} (${inCode(`${file}:${line}`)})\n`,
    ...renameHint(change).map((line) => `  - ${plain(line)}\n`),
    ...changeReaders(change).map(readersItem),
  ].join('');
}

function readersItem(line: string): string {
  const [, said, places] = /^((?:may be )?read by )(.*)$/s.exec(line) ?? [];
  return `  - ${places === undefined ? plain(line) : `${said}${inCode(places)}`}\n`;
}

const shown = (value: string | null): string => (value === null ? '–' : inCode(cut(value)));

const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 200).toWellFormed()}…` : text);

/** Any text as a code span on one line: the fence is longer than what it holds. */
function inCode(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line === '' || /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text of ours, with names of theirs in it: nothing in it is markup, a mention or a link. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&')
    .replaceAll('@', '@\u200B');

function block(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}\n`;
}

/** One word of a POSIX shell. */
const quoted = (word: string): string =>
  /^[\w./@:=-]+$/.test(word) ? word : `'${word.replaceAll(/[\r\n]+/g, ' ').replaceAll("'", `'\\''`)}'`;

const room = 60_000;

/** As many whole parts as a comment has room for. */
function fitting(parts: readonly string[]): string {
  let length = 0;
  const fits = parts.findIndex((part) => {
    length += part.length;
    return length > room;
  });
  if (fits === -1) return parts.join('');
  const left = parts.slice(fits).filter((part) => part.startsWith('- ')).length;
  const kept = parts.slice(0, fits).join('');
  const isOpen = kept.includes('<details>') && !kept.includes('</details>');
  return `${kept}${isOpen ? '\n</details>\n' : ''}\n… and ${left} more: see ${'`cdf plan`'}.\n`;
}
