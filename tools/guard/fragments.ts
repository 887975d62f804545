import type { Random } from '../bench/random.ts';

/** Makes texts that look like SQL: token soup, and honest fragments with a few characters changed. */
export function fragmentMaker(honest: readonly string[], random: Random): () => string {
  const quoteHeavy = [...quotes, ...quotes, ...quotes, ...words];
  return () => {
    const kind = random.below(4);
    if (kind === 0) return soup(random, [...words, ...quotes]);
    if (kind === 1) return soup(random, quoteHeavy);
    return mutated(honest, random);
  };
}

const words =
  `a b x name created_at amount 1 0 0.01 NULL TRUE 'x' 'it''s' "Größe" ( ) ( ) [ ] { } , , . : :: -> ->> #> #>> # || + - *
  / % = <> < > <= >= ! != ~ & | ^ ? @ @> <@ @@ $ $1 ; AS AND OR NOT IN IS LIKE BETWEEN CASE WHEN THEN ELSE END CAST INTERVAL SELECT FROM
  WHERE UNION ALL INTO VALUES DROP TABLE y EXISTS OVER PARTITION BY ORDER LIMIT HAVING QUALIFY DISTINCT ON USING JOIN LATERAL FOR
  COALESCE( UPPER( SUM( COUNT(*) pg_sleep( E'a' r'a' b'a' U&'a' N'a' ROW( ARRAY[ STRUCT( MAP{ TRY_CAST( EXTRACT( @var( @{x} {column}
  pg_ſleep( pg_read_ﬁle( "ſleep"( seßion_user ſum( IN( ſELECT uNıON ſ ı ß K`.split(/\s+/);
const quotes = [
  ...[
    "'",
    "''",
    "'''",
    '"',
    '""',
    '"""',
    '`',
    '``',
    '[',
    ']',
    ']]',
    '\\',
    "\\'",
    '\\\\',
    '$$',
    '$a$',
    '$_$',
    '--',
    '-- ',
    '/*',
  ],
  ...[
    '*/',
    '//',
    '#',
    '#-',
    ';',
    '\n',
    '\r',
    '\n;',
    "E'",
    "e'",
    "r'",
    "rb'",
    "U&'",
    "x'",
    "q'[",
    '\u2028',
    '\u00a0',
    'é',
    '‘',
  ],
];

function soup(random: Random, tokens: readonly string[]): string {
  const length = 1 + random.below(9);
  return Array.from({ length }, () => random.pick(tokens) + random.pick(['', ' ', ' '])).join('');
}

function mutated(honest: readonly string[], random: Random): string {
  let text = random.pick(honest);
  for (let changes = 1 + random.below(3); changes > 0; changes--) {
    const at = random.below(text.length + 1);
    const piece = random.pick([random.pick(quotes), random.pick(words), random.pick(honest)]);
    const removed = random.pick([0, 0, 0, 1, 2, random.below(8)]);
    text = text.slice(0, at) + random.pick([piece, piece, '']) + text.slice(at + removed);
  }
  return text;
}
