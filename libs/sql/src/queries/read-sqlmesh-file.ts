import { closing, items, splitAtCommas } from '../model-block.ts';
import type { Reader, Token } from '../polyglot.ts';
import { maskMacrosForReading } from './mask-macros-for-reading.ts';
import type { ColumnRead, QueryOutput } from './query-reads.ts';
import { readQuery } from './read-query.ts';

/** A MODEL or AUDIT block of a file with the SQL that belongs to it. Names in lower case, lines from 1. */
export interface SqlBlock {
  readonly kind: 'model' | 'audit';
  /** The last two parts of a model's name, or the name of an audit; undefined where a macro makes it. */
  readonly name: string | undefined;
  readonly line: number;
  readonly reads: readonly Placed<ColumnRead>[];
  /** Undefined where they cannot be told. */
  readonly outputs: readonly Placed<QueryOutput>[] | undefined;
  /** What properties of the block may name: columns of the model itself. */
  readonly named: readonly { readonly name: string; readonly line: number }[];
  /** The audits it asks for. */
  readonly audits: readonly string[];
  /** Words of the SQL that cannot be read, or that macros add to, and the first line of each. */
  readonly unread: Readonly<Record<string, number>>;
}

/** With its line instead of an offset. */
export type Placed<T> = Omit<T, 'offset'> & { readonly line: number };

/**
 * Reads a file of SQLMesh for what its models and audits read and give. What cannot be read (Jinja, SQL that the reader does not
 * know) is given as words: it may read every table it names.
 *
 * @param dialects  names to try in order, after the one the block says
 */
export function readSqlmeshFile(text: string, dialects: readonly string[], reader: Reader): SqlBlock[] {
  const letters = Array.from(text);
  const lineAt = lines(letters);
  const tokens = safely(() => reader.tokens(text, dialects[0] ?? 'duckdb'));
  if (tokens === undefined)
    return [{ ...newBlock('model'), outputs: undefined, unread: wordsOf(letters, 0, letters.length, lineAt) }];
  const blocks: Building[] = [];
  for (const statement of statementsOf(tokens)) {
    const head = statement[0]!.text.toUpperCase();
    if ((head === 'MODEL' || head === 'AUDIT') && statement[1]?.text === '(') {
      blocks.push(blockOf(head === 'MODEL' ? 'model' : 'audit', statement, lineAt));
      continue;
    }
    if (statement.length === 1 && /^(?:JINJA_|ON_VIRTUAL_)/.test(head)) continue;
    if (blocks.length === 0) blocks.push(blockOf('model', [], lineAt));
    addStatement(blocks.at(-1)!, statement, { letters, dialects, reader, lineAt });
  }
  return blocks.map(({ dialect: _, ...block }) => block);
}

type LineAt = (offset: number) => number;

interface Building extends Omit<SqlBlock, 'reads' | 'outputs' | 'unread'> {
  readonly dialect: string | undefined;
  readonly reads: Placed<ColumnRead>[];
  outputs: Placed<QueryOutput>[] | undefined;
  unread: Record<string, number>;
}

const newBlock = (kind: SqlBlock['kind'], line = 1): Building => ({
  ...{ kind, name: undefined, line, named: [], audits: [], dialect: undefined },
  ...{ reads: [], outputs: [], unread: {} },
});

/** What a MODEL or AUDIT block says; its properties are no SQL. */
function blockOf(kind: SqlBlock['kind'], tokens: readonly Token[], lineAt: LineAt): Building {
  const block = newBlock(kind, lineAt(tokens[0]!.start));
  const properties = new Map(
    splitAtCommas(tokens.slice(2, closing(tokens, 1))).map(([key, ...value]) => [key!.text.toLowerCase(), value]),
  );
  const textOf = (key: string): string | undefined => {
    const text = properties
      .get(key)
      ?.map((token) => token.text.toLowerCase())
      .join('');
    return text === undefined || /[@{]/.test(text) ? undefined : text;
  };
  const named = naming.flatMap((key) => items(properties.get(key) ?? []).flatMap((item) => columnsNamed(key, item)));
  return {
    ...block,
    name: textOf('name')?.split('.').slice(-2).join('.'),
    dialect: textOf('dialect'),
    named: named.map(({ text, start }) => ({ name: text.toLowerCase(), line: lineAt(start) })),
    audits: items(properties.get('audits') ?? []).flatMap(([name]) => name?.text.toLowerCase() ?? []),
  };
}

/** Properties that name columns of the model. `defaults` are an audit's. */
const naming =
  'grain grains references partitioned_by clustered_by columns kind audits signals defaults physical_properties'.split(
    ' ',
  );

function columnsNamed(property: string, item: readonly Token[]): readonly Token[] {
  if (property === 'columns') return item.slice(0, 1);
  return item.filter(
    ({ type, text }, at) =>
      (type === 'VAR' || type.startsWith('QUOTED') || /^[a-z_]\w*$/i.test(text)) &&
      type !== 'STRING' &&
      !['(', ':=', '='].includes(item[at + 1]?.text ?? ''),
  );
}

/** The statements of a file; a semicolon in brackets divides nothing. */
function statementsOf(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokens)
    if (token.type === 'SEMICOLON') statements.push([]);
    else statements.at(-1)!.push(token);
  return statements.filter(({ length }) => length > 0);
}

/** Every word, with the first line it stands in. */
function wordsOf(letters: readonly string[], start: number, end: number, lineAt: LineAt): Record<string, number> {
  const words: Record<string, number> = Object.create(null);
  const text = letters.slice(start, end);
  let word = '';
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at] ?? ' ';
    if (/[\p{L}\p{N}_$]/u.test(letter)) word += letter;
    else if (word !== '') {
      words[word.toLowerCase()] ??= lineAt(start + at - 1);
      word = '';
    }
  }
  return words;
}

/** Finds the line of a code point. */
function lines(letters: readonly string[]): LineAt {
  const starts = [0];
  for (let at = 0; at < letters.length; at += 1) if (letters[at] === '\n') starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

interface FileContext {
  readonly letters: readonly string[];
  readonly dialects: readonly string[];
  readonly reader: Reader;
  readonly lineAt: LineAt;
}

function addStatement(block: Building, statement: readonly Token[], context: FileContext): void {
  const { letters, lineAt } = context;
  const [start, end] = [statement[0]!.start, statement.at(-1)!.end];
  const own = letters.slice(start, end);
  const read = hasJinja(own.join('')) ? undefined : parsed(own, start, statement, block, context);
  if (read === undefined || read.isDynamic)
    Object.assign(block.unread, { ...wordsOf(letters, start, end, lineAt), ...block.unread });
  if (read === undefined) {
    if (['SELECT', 'WITH', 'FROM', '(', '{'].includes(statement[0]!.text.toUpperCase()) || hasJinja(own.join('')))
      block.outputs = undefined;
    return;
  }
  const placed = <T extends { readonly offset: number }>({ offset, ...one }: T): Placed<T> =>
    ({ ...one, line: lineAt(start + offset) }) as Placed<T>;
  block.reads.push(...read.reads.map(placed));
  if (block.outputs !== undefined) block.outputs = read.isDynamic ? undefined : read.outputs.map(placed);
}

function parsed(
  own: readonly string[],
  start: number,
  statement: readonly Token[],
  block: Building,
  { dialects, reader }: FileContext,
) {
  const shifted = statement.map((token) => ({ ...token, start: token.start - start, end: token.end - start }));
  const sql = maskMacrosForReading(own, shifted).join('');
  const stars = shifted.filter(({ type }) => type === 'STAR').map((token) => token.start);
  const starBefore = (offset: number): number => stars.findLast((star) => star < offset) ?? offset;
  for (const dialect of [...(block.dialect === undefined ? [] : [block.dialect]), ...dialects]) {
    const result = safely(() => reader.parse(sql, dialect));
    if (result === undefined || 'fault' in result || result.statements.length !== 1) continue;
    const read = safely(() => readQuery(result.statements[0], starBefore));
    if (read !== undefined) return read;
  }
  return undefined;
}

const hasJinja = (text: string): boolean => /\{\{|\{%|\{#/.test(text);

/** The reader is a program of its own: on text made to break it, it may stop; a tree may be too deep. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A Python model: its words, since what it reads is decided when it runs. */
export function readPythonModel(text: string): SqlBlock[] {
  const letters = Array.from(text);
  const lineAt = lines(letters);
  const at = /@model\s*\(\s*(?:name\s*=\s*)?["']([^"']+)["']/.exec(text);
  if (at === null) return [];
  const name = at[1]!.toLowerCase().split('.').slice(-2).join('.');
  const line = lineAt(Array.from(text.slice(0, at.index)).length);
  return [
    { ...newBlock('model', line), name, outputs: undefined, unread: wordsOf(letters, 0, letters.length, lineAt) },
  ];
}
