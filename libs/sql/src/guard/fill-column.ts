import type { Dialect } from '../dialect.ts';
import { printIdentifier } from '../identifier.ts';
import { lex } from './lex.ts';
import { lexicalRules } from './lexical-rules.ts';

/** A fragment with `{column}` filled in. */
export interface Filled {
  readonly text: string;
  /** Offset in the text as written of an offset in `text`. Code points. */
  readonly original: (offset: number) => number;
  /** A `{name}` that stands for nothing, and where. */
  readonly unknown: { readonly name: string; readonly offset: number } | undefined;
}

/** Puts the name of a column, quoted where it has to be, for every `{column}` outside of quotes. Without a column none is known. */
export function fillColumn(written: string, column: string | undefined, dialect: Dialect): Filled {
  const characters = Array.from(written);
  const rules = lexicalRules(dialect.name);
  const runs = rules === undefined ? [] : lex(characters, rules, rules.backslash === true);
  // What cannot be split is refused by the guard, at the same place.
  if ('reason' in runs || runs.length === 0) return { text: written, original: (offset) => offset, unknown: undefined };
  const out: string[] = [];
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let unknown: Filled['unknown'];
  for (const { kind, start, end } of runs) {
    for (let at = start; at < end; ) {
      const name = kind === 'plain' ? placeholderAt(characters, at) : undefined;
      if (name !== 'column' || column === undefined) {
        if (name !== undefined) unknown ??= { name, offset: at };
        out.push(characters[at++]!);
        continue;
      }
      out.push(...printIdentifier(column, dialect));
      at += name.length + 2;
      shifts.push({ from: out.length, by: at - out.length });
    }
  }
  const original = (offset: number): number => offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? 0);
  return { text: out.join(''), original, unknown };
}

/** `{name}`; `@{name}` is a variable of SQLMesh, and `{a: 1}` a value. */
function placeholderAt(characters: readonly string[], at: number): string | undefined {
  if (characters[at] !== '{' || characters[at - 1] === '@') return undefined;
  return /^\{([a-z_][a-z0-9_]*)\}/.exec(characters.slice(at, at + 64).join(''))?.[1];
}
