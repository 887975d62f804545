import type { ChangeRule, changeRules } from '@cdf/contract';

/** The reference page of all rules of change. */
export const changesPage = (rules: typeof changeRules): string =>
  `# Changes

What \`cdf plan\` can tell, by rule. Made from the rules themselves (\`npm run actions\`). A change goes by \`path:rule\`, as
\`shop.orders.discount:column-removed\`; of what was renamed, the path is the former one.

Who breaks: **breaking** – queries or TypeScript of those who read it fail, or find something else; **risky** – they go on, and may be wrong;
**safe**.

What SQLMesh does, each with all before it: **nothing**; **metadata** – the virtual layer or audits only; **views** – creates the views below
anew; **model** – builds the model itself anew; **model and below** – and everything that reads it, incremental models from their start.

A raw column and the staged one that is made of it change once: what is told is the raw change, with the greater of both answers. So a
column that came is *model* where rules leave it in, *views* where they drop it. A forward-only model is altered and never built anew:
where its raw table stays as it is, a change of it is *metadata*.

What a person says of a table or column in \`schema.yml\` counts: \`x-renamed-from: discount\` makes a removal and an addition one renaming;
a plan says which may be meant, and what speaks for it, and never takes it for one by itself;
\`x-deprecated: {since: '4.2', remove_after: '2026-06-30', use: net_total}\`, each part left out at will, is \`@deprecated\` in TypeScript, and
after its last day what it was said of may go without another decision.

Each rule has a pair of projects in \`tools/conformance/contract/pairs\`, before and after, on which \`tsc\` and a real SQLMesh were asked.
${section('Raw tables', rules.table)}${section('Raw columns', rules.column)}${section('Staging models', rules.model)}${section('Staged columns', rules['model column'])}`;

type Told = Pick<ChangeRule<'table'>, 'name' | 'grade' | 'rebuild' | 'reason'>;

const section = (title: string, rules: readonly Told[]): string => `
## ${title}

| rule | who breaks | SQLMesh | |
|---|---|---|---|
${rules.map(({ name, grade, rebuild, reason }) => `| \`${name}\` | ${grade} | ${rebuild} | ${reason} |\n`).join('')}`;
