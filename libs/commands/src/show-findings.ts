import { type Finding, type Place, sortFindings } from '@cdf/core';
import type { Locator, Span } from '@cdf/text';
import type { ShownFinding } from './report.ts';
import type { ReadText } from './workspace.ts';

/**
 * Looks up line and column of findings and cuts their code frames, each file read once. The heavy readers load only when
 * there is a finding. Sorted by file, then by place in the file.
 */
export async function showFindings(findings: readonly Finding[], readText: ReadText): Promise<ShownFinding[]> {
  if (findings.length === 0) return [];
  const [{ codeFrame, locator }, { tomlLocator }] = await Promise.all([import('@cdf/text'), import('@cdf/project')]);
  const byFile = Map.groupBy(sortFindings(findings), ({ at }) => at.file);
  return [...byFile].flatMap(([file, found]) => {
    const text = readText(file) ?? '';
    const shownText = file.endsWith('.toml') ? withoutSecrets(text) : text;
    let places: Locator | undefined;
    // A fault that carries its line needs no second reading of a text that cannot be read.
    const locate: Locator = (...at) => {
      places ??= file.endsWith('.toml') ? tomlLocator(text) : locator(text);
      return places(...at);
    };
    const shown = found.map((one): ShownFinding => {
      const { code, severity, message, at, hint, reason, related } = one;
      const span =
        'pointer' in at ? locate(at.pointer, at.part, at.after) : { line: at.line, column: at.column, length: 1 };
      const frame = text === '' || hasNoFrame(code, file) ? undefined : codeFrame(shownText, span);
      return {
        code,
        severity,
        message,
        file,
        line: span.line,
        column: span.column,
        pointer: 'pointer' in at ? at.pointer : null,
        hint: withRelated(hint, related, readText, locator),
        ...(reason === undefined ? {} : { reason }),
        ...(frame === undefined ? {} : { frame }),
      };
    });
    return shown.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  });
}

/** A related place ends the hint, as `file:line`: what is not in the frame has to be found. */
function withRelated(
  hint: string | undefined,
  related: Place | undefined,
  readText: ReadText,
  locate: (text: string) => (pointer: string) => Span,
): string | null {
  if (related === undefined) return hint ?? null;
  const line = 'pointer' in related ? locate(readText(related.file) ?? '')(related.pointer).line : related.line;
  return `${hint ?? 'see'} (${related.file}:${line})`;
}

/**
 * A frame around the first line of a generated file would say nothing; around a broken line of settings it could show a part of
 * a secret.
 */
const hasNoFrame = (code: Finding['code'], file: string): boolean =>
  code.startsWith('CDF7') || (code === 'CDF101' && file.endsWith('.toml'));

/**
 * A settings text whose lines keep their length and lose every value that may be a secret: what a code frame shows must be fit for
 * a log, whatever a person wrote where.
 */
const withoutSecrets = (text: string): string =>
  text
    .replace(/^[^\n]*(?:pass|secret|token|key|credential|statement)[^\n]*$/gim, (line) =>
      line.replace(/(=\s*)(.*)$/, (_, equals: string, value: string) => equals + stars(value)),
    )
    .replace(/[^\s'"]+/g, withoutUser);

/** Of an address, what stands between `://` and the last `@`. */
function withoutUser(word: string): string {
  const from = word.indexOf('://') + 3;
  const to = word.lastIndexOf('@');
  return from === 2 || to < from ? word : word.slice(0, from) + stars(word.slice(from, to)) + word.slice(to);
}

const stars = (value: string): string => '*'.repeat(value.length);
