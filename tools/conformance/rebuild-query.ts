/** One SELECT as `cdf explain --json` tells it. */
export interface ToldSelect {
  readonly name: string | null;
  readonly projections: readonly { readonly expression: string; readonly alias: string | null }[];
  readonly from: string;
  readonly joins: readonly string[];
  readonly where: string | null;
}

/** The query of a model, put together from what `cdf explain --json` says of its SELECTs. Lines break elsewhere than in the model. */
export function rebuildQuery(selects: readonly ToldSelect[]): string {
  const united = [...Map.groupBy(selects, ({ name }) => name)].map(
    ([name, parts]) => [name, parts.map(textOf).join(' UNION ALL ')] as const,
  );
  const named = united.flatMap(([name, text]) => (name === null ? [] : [`${name} AS (${text})`]));
  const last = united.flatMap(([name, text]) => (name === null ? [text] : []));
  return onOneLine([...(named.length === 0 ? [] : [`WITH ${named.join(', ')}`]), ...last].join(' '));
}

/** The query of a generated model as `rebuildQuery` writes one. */
export const queryOf = (model: string): string => onOneLine(model.slice(model.indexOf(');\n') + 2));

function textOf({ projections, from, joins, where }: ToldSelect): string {
  const columns = projections.map(({ expression, alias }) =>
    alias === null ? expression : `${expression} AS ${alias}`,
  );
  return [`SELECT ${columns.join(', ')}`, `FROM ${from}`, ...joins, ...(where === null ? [] : [`WHERE ${where}`])].join(
    ' ',
  );
}

const onOneLine = (sql: string): string => sql.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();
