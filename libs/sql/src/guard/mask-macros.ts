import type { Refusal } from './fragment.ts';
import type { Run } from './lex.ts';
import { Rewriting } from './rewriting.ts';

/**
 * Puts `__m0__`, `__m1__`, … for `@name`, `@{name}` and `@NAME(` outside of quotes. An unknown macro does not fail in SQLMesh, it
 * becomes a column of that name: so each has to be allowed.
 *
 * @param allowed  lower case, without `@`
 */
export function maskMacros(
  characters: readonly string[],
  runs: readonly Run[],
  allowed: ReadonlySet<string>,
): Rewriting | Refusal {
  const masked = new Rewriting();
  let masks = 0;
  for (const run of runs) {
    if (run.kind !== 'plain') {
      masked.keep(characters.slice(run.start, run.end));
      continue;
    }
    for (let at = run.start; at < run.end; ) {
      const macro = macroAt(characters, at, run.end);
      if (macro === undefined) {
        masked.keep([characters[at++]!]);
        continue;
      }
      if (macro.name === undefined || !allowed.has(macro.name.toLowerCase())) return notAllowed(macro.name, at);
      at = macro.end;
      masked.replace(`__m${masks++}__`, at);
    }
  }
  return masked;
}

interface Macro {
  /** undefined: an `@` before something that is no name and no operator. */
  readonly name: string | undefined;
  readonly end: number;
}

function macroAt(characters: readonly string[], at: number, end: number): Macro | undefined {
  // In `<@`, `@>`, `@@` the sign is part of an operator.
  if (characters[at] !== '@' || /[@<>=!~&|^*/+%?-]/.test(characters[at - 1] ?? '')) return undefined;
  const rest = characters.slice(at + 1, Math.min(end, at + longestName)).join('');
  const [written, braced, plain] = /^(?:\{\s*([\p{L}_][\p{L}\p{N}_]*)\s*\}|([\p{L}_][\p{L}\p{N}_]*))/u.exec(rest) ?? [];
  if (written !== undefined) return { name: braced ?? plain, end: at + 1 + Array.from(written).length };
  return /^[\s>@?~]/.test(rest) ? undefined : { name: undefined, end: at + 1 };
}

/** Longer names are cut, and so not allowed; every "@" that reads to the end would take time by the square. */
const longestName = 256;

const notAllowed = (name: string | undefined, offset: number): Refusal =>
  name === undefined
    ? { reason: 'SQL_MACRO', offset, message: '"@" begins a macro of SQLMesh, and no name follows' }
    : {
        reason: 'SQL_MACRO',
        offset,
        message: `"@${name}" is a macro of SQLMesh that is not allowed here`,
      };
