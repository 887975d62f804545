import { newRuleset } from '../new-ruleset.ts';
import { type SuggestedRule, scalar } from './suggestion.ts';

/**
 * The text of a ruleset with rules added after its own, the rest as it was.
 *
 * @param text  undefined where there is no ruleset yet
 * @returns undefined for a text whose `rules:` is a list in flow style: rules cannot be added to it line by line
 */
export function addRules(text: string | undefined, rules: readonly SuggestedRule[]): string | undefined {
  if (text === undefined || text.trim() === '') return `${newRuleset}rules:\n${block(rules, '  ')}`;
  const lines = text.replace(/\n*$/, '').split('\n');
  const start = lines.findIndex((line) => /^rules\s*:/.test(line));
  if (start < 0) return `${lines.join('\n')}\nrules:\n${block(rules, '  ')}`;
  const inline = lines[start]!.replace(/^rules\s*:\s*/, '')
    .replace(/#.*$/, '')
    .trim();
  if (inline === '[]' || inline === '~' || inline === 'null')
    lines[start] = lines[start]!.replace(/:\s*(?:\[\]|~|null)/, ':');
  else if (inline !== '') return undefined;
  const after = lines.findIndex((line, index) => index > start && /^[^\s#-]/.test(line));
  let end = after < 0 ? lines.length : after;
  while (end > start + 1 && /^(?:\s*|#.*)$/.test(lines[end - 1]!)) end--;
  const indent = /^(\s*)-/.exec(lines.slice(start + 1, end).find((line) => /^\s*-/.test(line)) ?? '  -')![1]!;
  const added = block(rules, indent).replace(/\n$/, '').split('\n');
  return `${[...lines.slice(0, end), ...added, ...lines.slice(end)].join('\n')}\n`;
}

const block = (rules: readonly SuggestedRule[], indent: string): string =>
  rules
    .flatMap(({ name, evidence, when, do: actions }) => [
      ...evidence.map((line) => `${indent}# ${line.replace(/\s+/g, ' ')}`),
      `${indent}- name: ${/^[\w ]+$/.test(name) ? name : scalar(name)}`,
      `${indent}  when: ${when}`,
      `${indent}  do: ${actions}`,
    ])
    .map((line) => `${line}\n`)
    .join('');
