import type { Token } from '../polyglot.ts';
import { isAggregate } from './aggregates.ts';
import { isDenied } from './denied-functions.ts';
import { foldedName } from './folded-name.ts';
import type { Fragment, Refusal, RefusalReason } from './fragment.ts';
import { asNode, isObject, offsetOf, type Visited, walk } from './walk.ts';

/** What an expression may not hold, though it is one expression in its place. Offsets are those of the wrapped text, as the tokens'. */
export function refuseExpression(
  expression: unknown,
  { slot, dialect, policy }: Fragment,
  start: number,
  tokens: readonly Token[],
): Refusal | undefined {
  const refusals: Refusal[] = [];
  const refuse: Refuse = (place, reason, message, hint) => {
    const offset = typeof place === 'number' ? place : (offsetOf(place) ?? start);
    refusals.push(hint === undefined ? { reason, offset, message } : { reason, offset, message, hint });
  };
  const own = withoutParens(expression);
  if (own?.kind === 'alias') refuse(expression, 'SQL_ALIAS', 'the rule gives the name', 'remove "AS …"');
  if (own?.kind === 'tuple') refuse(expression, 'SQL_TUPLE', 'this is several values', 'one column holds one value');
  if (own?.kind === 'identifier') refuseKeyword(own.content, refuse);
  refuseNodes(expression, dialect, policy?.allowSubquery === true, tokens, refuse);
  refuseManyRows(expression, slot, tokens, refuse);
  return order.flatMap((reason) => refusals.find((one) => one.reason === reason) ?? [])[0];
}

function withoutParens(expression: unknown): Visited | undefined {
  const node = asNode(expression);
  return node?.kind === 'paren' ? withoutParens(node.content.this) : node;
}

/** `place` is a tree, whose first name is the place, or an offset. */
type Refuse = (place: unknown, reason: RefusalReason, message: string, hint?: string) => void;

function refuseNodes(
  expression: unknown,
  dialect: string,
  allowSubquery: boolean,
  tokens: readonly Token[],
  refuse: Refuse,
): void {
  walk(expression, (node) => {
    const { kind, content } = node;
    if (kind === 'star' || (kind === 'dot' && isObject(content.field) && content.field.name === '*'))
      refuse(content, 'SQL_STAR', '"*" stands for whatever columns there are', 'name the columns');
    if (kind === 'placeholder' || kind === 'parameter')
      refuse(content, 'SQL_PARAMETER', 'a parameter stands here, and nothing fills it', 'write the value');
    if (kind === 'column') refuseKeyword(content.name, refuse);
    if (statements.test(kind)) refuse(content, 'SQL_STATEMENT', 'a statement stands inside the expression');
    refuseCall(node, dialect, tokens, refuse);
    if (!allowSubquery && content.curly_brace_syntax === true)
      refuse(
        content,
        'SQL_SUBQUERY',
        'braces have the form of a query',
        'struct_pack(name := value), map(keys, values)',
      );
    if (!allowSubquery && isSubquery(node))
      refuse(content, 'SQL_SUBQUERY', 'a sub-query reads tables the plan does not know of', 'join in a model by hand');
    if (!allowSubquery && dialect === 'clickhouse' && isInTable(node))
      refuse(content, 'SQL_SUBQUERY', 'IN before a name reads the table of that name', 'has(list, value), or "="');
    // COUNT(*) counts rows, whatever columns there are.
    return !(kind === 'function' && /^count/i.test(String(content.name)) && isLoneStar(content.args));
  });
}

const isLoneStar = (args: unknown): boolean =>
  Array.isArray(args) && args.length === 1 && asNode(args[0])?.kind === 'star';

/** Aggregates and windows; those inside a sub-query are its own. */
function refuseManyRows(expression: unknown, slot: Fragment['slot'], tokens: readonly Token[], refuse: Refuse): void {
  let windowed: unknown;
  walk(expression, (node) => {
    const { kind, content } = node;
    if (kind === 'select') return false;
    if (kind === 'window_function') {
      const inside = asNode(content.this);
      windowed = inside?.content;
      const place = inside && offsetOfCall(calledNames(inside), tokens);
      if (slot === 'predicate')
        refuse(
          place ?? content,
          'SQL_WINDOW',
          'a window function cannot stand in a filter',
          'use dedupe, or a model by hand',
        );
    }
    if (isAggregate(node) && content !== windowed && !isWindowedGroup(node, windowed))
      refuse(
        offsetOfCall(calledNames(node), tokens) ?? content,
        'SQL_AGGREGATE',
        'an aggregate makes one value of many rows',
        'a staging model keeps rows: OVER (…)',
      );
    return true;
  });
}

/** The order in which the checks are made. */
const order: readonly RefusalReason[] =
  `SQL_ALIAS SQL_STAR SQL_KEYWORD SQL_STATEMENT SQL_PARAMETER SQL_TUPLE SQL_FUNCTION SQL_SUBQUERY SQL_AGGREGATE SQL_WINDOW`.split(
    ' ',
  ) as RefusalReason[];

function refuseKeyword(name: unknown, refuse: Refuse): void {
  if (!isObject(name) || name.quoted === true || !keywords.has(String(name.name).toUpperCase())) return;
  refuse(name, 'SQL_KEYWORD', `"${name.name}" is a word of SQL, not a column`, 'a column of that name needs quotes');
}

const keywords = new Set(
  `ALL ALTER AND ANY AS ASC BETWEEN BY CASE CREATE CROSS DELETE DESC DISTINCT DROP ELSE END EXCEPT FROM FULL GRANT GROUP
  HAVING IN INNER INSERT INTERSECT INTERVAL INTO IS JOIN LEFT LIKE LIMIT MERGE NATURAL NOT NULL OFFSET ON OR ORDER OUTER OVER
  PARTITION QUALIFY REVOKE RIGHT SELECT SET TABLE THEN TRUNCATE UNION UPDATE USING VALUES WHEN WHERE WINDOW WITH`.split(
    /\s+/,
  ),
);

const statements =
  /^(?:insert|update|delete|merge|command|create|drop|alter|truncate|copy|grant|revoke|set|use|attach|detach|export|load|install|pragma|call|execute|prepare|kill|transaction|commit|rollback|describe|show|analyze|cache|uncache|refresh|put|get|declare|block|if_statement|while)(?:_.*)?$/;

/** A function is known by its last name: `pg_catalog.pg_sleep(1)` reads as a method of `pg_catalog`. */
function refuseCall(node: Visited, dialect: string, tokens: readonly Token[], refuse: Refuse): void {
  for (const name of calledNames(node)) {
    const place = offsetOfCall([name], tokens) ?? node.content;
    if (dialect === 'duckdb' && foldedName(name) === 'columns')
      refuse(place, 'SQL_STAR', 'COLUMNS(…) stands for whatever columns there are');
    if (isDenied(name))
      refuse(
        place,
        'SQL_FUNCTION',
        `"${name}" does more than compute`,
        'files, network, locks and sessions are not for rules',
      );
  }
}

/** Where one of these functions is called first. Calls have no place in the tree, and their arguments may be literals. */
function offsetOfCall(names: readonly string[], tokens: readonly Token[]): number | undefined {
  const last = new Set(names.map((name) => name.toLowerCase().split('.').at(-1)));
  const named = tokens.filter(({ type, text }) => !type.includes('STRING') && last.has(text.toLowerCase()));
  const called = named.find((token) => tokens[tokens.indexOf(token) + 1]?.type === 'L_PAREN');
  return (called ?? named[0])?.start;
}

function calledNames({ kind, content }: Visited): string[] {
  const text = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : isObject(value) && typeof value.name === 'string' ? [value.name] : [];
  switch (kind) {
    case 'method_call': {
      const method = text(content.method);
      const schema = qualifierIn(content.this);
      return schema === undefined ? method : [...method, `${schema}.${method[0]}`];
    }
    case 'function':
    case 'aggregate_function':
    case 'anonymous':
      return text(content.name);
    case 'combined_parameterized_agg':
    case 'parameterized_agg':
    case 'combined_agg_func':
      return text(asNode(content.this)?.content ?? content.this);
    case 'column': {
      // The values of a sequence have the form of columns.
      const name = text(content.name);
      return content.table !== null && /^(?:next|curr)val$/i.test(name[0]!) ? name : [];
    }
    case 'dot':
    case 'identifier':
      return [];
    default:
      if ('left' in content) return [];
      // Functions the reader knows are kinds of their own, some under the name that was written.
      return [kind, ...text(content.original_name), ...text(content.name)];
  }
}

/** The schema, with its database, that a method may as well be a function of. */
function qualifierIn(tree: unknown): string | undefined {
  const { kind, content } = asNode(tree) ?? {};
  if (kind !== 'column') return undefined;
  const parts = [content?.table, content?.name].flatMap((part) => (isObject(part) ? [String(part.name)] : []));
  return parts.join('.');
}

/** ClickHouse takes a name after IN for a table, also in brackets, and a call for a table function. */
function isInTable({ kind, content }: Visited): boolean {
  if (kind === 'function' && /^(?:global)?(?:not)?(?:null)?in(?:ignoreset)?$/i.test(String(content.name))) return true;
  if (kind !== 'in' || !Array.isArray(content.expressions) || content.expressions.length !== 1) return false;
  const item = asNode(content.expressions[0]);
  if (item?.kind === 'function')
    return content.is_field === true && !/^(?:tuple|array)$/i.test(String(item.content.name));
  return ['column', 'dot', 'identifier', 'paren'].includes(item?.kind ?? '');
}

/** `ANY (…)` takes a list or a query, which cannot be told for sure; nor can a mapping in braces, in the form of VALUES. */
const isSubquery = ({ kind, content }: Visited): boolean =>
  ['subquery', 'select', 'union', 'intersect', 'except', 'values', 'table'].includes(kind) ||
  (kind === 'exists' && asNode(content.this)?.kind === 'select') ||
  (kind === 'in' && isObject(content.query)) ||
  isObject(content.subquery);

/** `x() WITHIN GROUP (…) OVER (…)`: the window belongs to the function inside. */
const isWindowedGroup = ({ content }: Visited, windowed: unknown): boolean =>
  isObject(windowed) && asNode(windowed.this)?.content === content;
