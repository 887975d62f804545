import type { Report, SqlQuestion } from '@cdf/commands';
import type { Call, Command } from './command-table.ts';

/** `cdf sql`: what a piece of SQL in a rule is taken for. Needs no project. */
export const sqlCommand: Command = {
  name: 'sql',
  operands: "['TEXT']",
  summary: 'say whether a rule may hold this SQL, why not, and which columns it reads',
  project: 'optional',
  flags: [
    { name: 'dialect', value: 'NAME', summary: "SQLMesh's name of the dialect: duckdb, postgres, snowflake, …" },
    { name: 'as', value: 'SLOT', summary: 'projection (a value; the default) or predicate (a condition)' },
    { name: 'allow-subquery', summary: 'allow sub-queries' },
    { name: 'macro', value: 'NAMES', summary: 'macros of SQLMesh to allow, with commas between' },
    { name: 'stdin', summary: 'read JSON lines {id, sql, dialect, slot, policy} and answer each with one line' },
  ],
  complaint: async (call) => {
    const isLines = call.flags.has('stdin');
    if (call.operands.length !== (isLines ? 0 : 1))
      return isLines ? 'with --stdin the SQL comes from standard input' : 'one text of SQL is needed, in quotes';
    const question = isLines ? undefined : await questionOf(call);
    return typeof question === 'string' ? question : undefined;
  },
  run: (call) => (call.flags.has('stdin') ? answerLines(call) : answerText(call)),
};

const loadJudge = async () => (await import('@cdf/commands')).loadSqlJudge();

async function questionOf({ operands, flags, values }: Call): Promise<SqlQuestion | string> {
  const { readQuestion } = await loadJudge();
  const macros =
    values
      .get('macro')
      ?.split(',')
      .map((name) => name.trim().replace(/^@/, '').toLowerCase()) ?? [];
  return readQuestion({
    sql: operands[0],
    dialect: values.get('dialect'),
    slot: values.get('as') ?? 'projection',
    policy: { allow_subquery: flags.has('allow-subquery'), macros },
  });
}

async function answerText(call: Call): Promise<Report> {
  const [{ report }, { sqlJudge }] = await Promise.all([import('@cdf/commands'), loadJudge()]);
  const { fragment, finding } = (await sqlJudge())((await questionOf(call)) as SqlQuestion);
  const findings = finding === undefined ? [] : [finding];
  return { ...report('sql', null, { findings, counts: {}, written: [], removed: [] }), fragments: [fragment] };
}

/** One line in, one line out, as they come. 1 when a fragment was rejected or a line is no question. */
async function answerLines({ values }: Call): Promise<number> {
  const [{ createInterface }, { readQuestion, sqlJudge, unanswered }] = await Promise.all([
    import('node:readline'),
    loadJudge(),
  ]);
  const judge = await sqlJudge();
  const defaults = { dialect: values.get('dialect'), slot: values.get('as') ?? 'projection' };
  let exitCode = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const question = readQuestion(line, defaults);
    const fragment = typeof question === 'string' ? unanswered(question) : judge(question).fragment;
    if (fragment.verdict === 'reject') exitCode = 1;
    process.stdout.write(`${JSON.stringify(fragment)}\n`);
  }
  return exitCode;
}
