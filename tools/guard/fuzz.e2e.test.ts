import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Fragment, guardFragment, loadReader } from '@cdf/sql';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { randomFrom } from '../bench/random.ts';
import { ensurePython } from '../python/ensure.ts';
import { fragmentMaker } from './fragments.ts';
import { honestFragments } from './honest-fragments.ts';

/** Tries in each dialect and slot; `CDF_FUZZ=100000` makes a night of it, `CDF_FUZZ_SEED` another one. */
const tries = Number(process.env.CDF_FUZZ ?? 2_000);
const seed = Number(process.env.CDF_FUZZ_SEED ?? 1);

const reader = await loadReader();
const columns = ['before', 'fragment', 'after'];

/** A model with the fragment in its place, as cdf prints one. */
const modelOf = ({ text, slot }: Fragment): string =>
  slot === 'projection'
    ? `SELECT a AS before, CAST((\n${text}\n) AS INT) AS fragment, b AS after FROM raw.t WHERE c`
    : `SELECT a AS before, c AS fragment, b AS after FROM raw.t WHERE c AND (\n${text}\n)`;

for (const { dialect, texts } of honestFragments()) {
  test(`nothing accepted in ${dialect} leaves its place in a model`, async () => {
    const make = fragmentMaker(
      texts.map(({ sql }) => sql),
      randomFrom(seed),
    );
    const accepted = new Map<string, Fragment>();
    for (let turn = 0; turn < tries * 2; turn++) {
      const fragment: Fragment = { text: make(), dialect, slot: turn % 2 === 0 ? 'projection' : 'predicate' };
      if ('accepted' in guardFragment(fragment, reader)) accepted.set(fragment.slot + fragment.text, fragment);
    }
    const fragments = [...accepted.values()];
    const verdicts = await judge(fragments);
    expect(
      fragments.map((one, index) => [one, verdicts[index]]).filter(([, said]) => !harmless.has(said as string)),
    ).toEqual([]);
    expect(verdicts.filter((said) => said === 'contained').length).toBeGreaterThan(tries / 50);
    if (dialect === 'duckdb') await duckdbAgrees(fragments);
    if (process.env.CDF_FUZZ !== undefined)
      console.log(
        `${dialect}: ${tries * 2} tries, ${fragments.length} accepted, ${verdicts.filter((said) => said === 'contained').length} read by sqlglot`,
      );
  });
}

const harmless = new Set(['contained', 'unread']);

async function judge(fragments: readonly Fragment[]): Promise<string[]> {
  const input = fragments.map((one) => JSON.stringify({ dialect: one.dialect, sql: modelOf(one), columns })).join('\n');
  const script = join(import.meta.dirname, 'judge.py');
  const output = execFileSync(await ensurePython(), [script], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return output
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** DuckDB's own parser: what it reads is one SELECT of three columns over the one table. */
async function duckdbAgrees(fragments: readonly Fragment[]): Promise<void> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  let read = 0;
  for (const fragment of fragments) {
    const sql = `SELECT json_serialize_sql('${modelOf(fragment).replaceAll("'", "''")}')`;
    const said = JSON.parse(String((await connection.runAndReadAll(sql)).getRowsJson()[0]?.[0]));
    if (said.error) continue;
    read++;
    const [{ node }, ...others] = said.statements;
    expect([fragment.text, others.length, node.select_list.length, node.from_table.table_name]).toEqual([
      fragment.text,
      0,
      3,
      't',
    ]);
  }
  expect(read).toBeGreaterThan(0);
  connection.closeSync();
  instance.closeSync();
}
