import { posix } from 'node:path';

/**
 * Lines that keep cdf's own folder and secrets out of git, and fold what is generated in reviews.
 *
 * @param directory  the project folder, relative to the folder of the two files
 */
export function gitLines(directory: string): {
  readonly ignore: readonly string[];
  readonly attributes: readonly string[];
} {
  const generated = [
    'metadata/*/generated',
    'models/staging',
    'audits/generated',
    'tests/generated',
    'external_models',
  ];
  return {
    ignore: ['.cdf/', 'cdf_secrets.toml'],
    attributes: generated.map((folder) => `${asPattern(posix.join(directory, folder))}/** linguist-generated`),
  };
}

/** A space would end the pattern. */
const asPattern = (path: string): string => path.replaceAll(' ', '[[:space:]]');

/** Which of the lines a text lacks. `.cdf` and `.cdf/` ignore the same folder. */
export function missingLines(text: string, wanted: readonly string[]): string[] {
  const present = new Set(text.split(/\r?\n/).map(withoutSlash));
  return wanted.filter((line) => !present.has(withoutSlash(line)));
}

/** The text with lines at its end, which are written as its others are. */
export function withLines(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? text : text + end;
  return start + lines.map((line) => line + end).join('');
}

const withoutSlash = (line: string): string => line.trim().replace(/\/$/, '');
