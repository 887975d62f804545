/**
 * The history with the line of one commit; a commit measured again replaces its line, so recording twice changes nothing.
 *
 * @param commit  abbreviated hash and date of the commit, as git prints them: `1a2b3c4 2026-01-31`
 */
export function withRecord(history: string, commit: string, line: string): string {
  const [hash] = commit.split(' ');
  const others = history.split('\n').filter((one) => one !== '' && one.split(' ')[0] !== hash);
  return `${[...others, `${commit}  ${line}`].join('\n')}\n`;
}
