import { nearestHint } from '@cdf/core';
import { type Fragment, guardedDialects, guardFragment, loadReader, type Policy, refusalCodes } from '@cdf/sql';
import type { ShownFinding } from './report.ts';

/** A fragment to be judged, as a line of `cdf sql --stdin` gives it. */
export interface SqlQuestion extends Pick<Fragment, 'dialect' | 'slot'> {
  readonly id: string | null;
  readonly sql: string;
  readonly policy: Policy;
}

/** What a fragment is taken for. `offset` counts characters from 0; `columns` are names as written, without quotes. */
export interface JudgedFragment {
  readonly id: string | null;
  readonly verdict: 'accept' | 'reject';
  readonly reason: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly offset: number | null;
  readonly columns: string[];
  readonly type: string | null;
}

/** A fragment's verdict, and its refusal as a finding that shows the text. */
export interface Judgement {
  readonly fragment: JudgedFragment;
  readonly finding?: ShownFinding;
}

/** Loads the reader once; the judge then answers each question on its own. */
export async function sqlJudge(): Promise<(question: SqlQuestion) => Judgement> {
  const [reader, { codeFrame }] = await Promise.all([loadReader(), import('@cdf/text')]);
  return ({ id, sql, dialect, slot, policy }) => {
    const verdict = guardFragment({ text: sql, dialect, slot, policy }, reader);
    if ('accepted' in verdict) {
      const columns = [...new Set(verdict.accepted.columns.map(({ name }) => name))];
      const type = slot === 'predicate' ? 'BOOLEAN' : (reader.typeOf(sql, dialect, []) ?? null);
      return {
        fragment: { id, verdict: 'accept', reason: null, code: null, message: null, offset: null, columns, type },
      };
    }
    const { reason, message, offset, hint = null } = verdict.refusal;
    const code = refusalCodes[reason];
    const lines = Array.from(sql).slice(0, offset).join('').split('\n');
    const [line, column] = [lines.length, lines.at(-1)!.length + 1];
    const frame = codeFrame(sql, { line, column, length: 1 });
    return {
      fragment: { id, verdict: 'reject', reason, code, message, offset, columns: [], type: null },
      finding: { code, severity: 'error', message, file: null, line, column, pointer: null, hint, reason, frame },
    };
  };
}

/**
 * Reads a question as a command line or a line of JSON gives it; a text says what is wrong with it.
 *
 * @param given     `{id?, sql, dialect, slot, policy?: {allow_subquery?, macros?}}`, or that as JSON
 * @param defaults  for what is not given
 */
export function readQuestion(given: unknown, defaults: Readonly<Record<string, unknown>> = {}): SqlQuestion | string {
  // Windows puts a byte order mark before what it pipes.
  const read = typeof given === 'string' ? parsed(given.replace(/^\ufeff/, '')) : given;
  if (!isRecord(read)) return 'a question is one JSON object on one line';
  const { id = null, sql, dialect, slot, policy = {} } = { ...defaults, ...read };
  if (typeof sql !== 'string') return '"sql" has to be a text';
  if (typeof dialect !== 'string') return 'the dialect is not said';
  if (!guardedDialects.includes(dialect)) {
    const nearest = nearestHint(dialect, guardedDialects);
    return `"${dialect}" is no dialect in which SQL can be judged; ${nearest}`;
  }
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return '"id" has to be a text or a number';
  if (policy !== null && !isRecord(policy)) return '"policy" has to be a mapping';
  if (slot !== 'projection' && slot !== 'predicate') return 'a slot is "projection" or "predicate"';
  const { allow_subquery: allowSubquery = false, macros = [] } = policy ?? {};
  if (typeof allowSubquery !== 'boolean') return '"allow_subquery" is true or false';
  if (!Array.isArray(macros) || !macros.every((name) => typeof name === 'string'))
    return '"macros" has to be a list of names';
  return { id: id === null ? null : String(id), sql, dialect, slot, policy: { allowSubquery, macros } };
}

/** The answer to a line that is no question. */
export const unanswered = (message: string): JudgedFragment => ({
  id: null,
  verdict: 'reject',
  reason: null,
  code: null,
  message,
  offset: null,
  columns: [],
  type: null,
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
