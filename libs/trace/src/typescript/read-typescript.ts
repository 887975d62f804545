import type { TypeScriptRead } from '../usages.ts';
import { findReads } from './find-reads.ts';
import type { GeneratedNames } from './generated-names.ts';
import { openProgram, type ProgramInput } from './open-program.ts';

/** What each of the files reads of generated modules, by path, in the order of the lines. */
export function readTypeScript(input: ProgramInput, names: GeneratedNames): Map<string, TypeScriptRead[]> {
  const program = openProgram(input);
  const checker = program.getTypeChecker();
  return new Map(
    input.files.map((file) => {
      const source = program.getSourceFile(`${input.workspace}/${file}`);
      const reads = source === undefined ? [] : findReads(source, checker, names);
      return [file, reads.sort((a, b) => a.line - b.line)];
    }),
  );
}
