import type { Dialect } from '../dialect.ts';
import { printIdentifier } from '../identifier.ts';
import { lex } from './lex.ts';
import { lexicalRules } from './lexical-rules.ts';
import { Rewriting } from './rewriting.ts';

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
  const filled = new Rewriting();
  let unknown: Filled['unknown'];
  for (const { kind, start, end } of runs) {
    for (let at = start; at < end; ) {
      const name = kind === 'plain' ? placeholderAt(characters, at) : undefined;
      if (name !== 'column' || column === undefined) {
        if (name !== undefined) unknown ??= { name, offset: at };
        filled.keep([characters[at++]!]);
        continue;
      }
      at += name.length + 2;
      filled.replace(printIdentifier(column, dialect), at);
    }
  }
  return { text: filled.characters.join(''), original: (offset) => filled.original(offset), unknown };
}

/** `{name}`; `@{name}` is a variable of SQLMesh, and `{a: 1}` a value. */
function placeholderAt(characters: readonly string[], at: number): string | undefined {
  if (characters[at] !== '{' || characters[at - 1] === '@') return undefined;
  return /^\{([a-z_][a-z0-9_]*)\}/.exec(characters.slice(at, at + 64).join(''))?.[1];
}
