import type { Report } from '@cdf/commands';
import type { ReportedChange } from '@cdf/schemas/report';
import { expect, test } from 'vitest';
import { markdownReport } from './markdown.ts';

const change = (given: Partial<ReportedChange>): ReportedChange => ({
  id: 'shop.orders.discount:column-removed',
  rule: 'column-removed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Every query fails',
  path: 'shop.orders.discount',
  before: 'TEXT',
  after: null,
  file: 'metadata/shop/schema.yml',
  line: 14,
  held: true,
  accepted: false,
  reaches: [],
  ...given,
});

const report = (changes: ReportedChange[], findings: Report['findings'] = []): Report => ({
  command: 'plan',
  project: '/shop',
  ok: true,
  summary: { errors: findings.length, warnings: 0 },
  findings,
  written: [],
  removed: [],
  changes,
});

test('a comment says what breaks, who reads it and how it is accepted; what is safe is folded', () => {
  const reaches: ReportedChange['reaches'] = [
    { kind: 'model', file: 'models/marts/revenue.sql', line: 7, symbol: 'marts.revenue' },
    { kind: 'typescript', file: 'apps/web/orders.ts', line: 3, symbol: 'total', unsure: 'the row goes on whole' },
  ];
  const safe = change({ id: 'shop.orders.note:column-added', rule: 'column-added', grade: 'safe', held: false });
  const text = markdownReport(report([change({ reaches }), { ...safe, before: null, after: 'TEXT' }]), 'origin/main');
  expect(text).toBe(`<!-- cdf plan -->
### cdf plan: 1 breaking, 1 safe

**1 change needs a decision**. If it is right, say why and commit what is recorded:

\`\`\`sh
npx cdf sync --no-pull --base origin/main \\
  --accept shop.orders.discount:column-removed \\
  --reason '…'
\`\`\`

#### Breaking

- \`shop.orders.discount\` column-removed: \`TEXT\` → –, **needs a decision**
  - Every query fails; SQLMesh rebuilds the model and everything below it (\`metadata/shop/schema.yml:14\`)
  - read by \`models/marts/revenue.sql:7  marts.revenue\`
  - may be read by \`apps/web/orders.ts:3  total\`

<details><summary>Safe (1)</summary>

- \`shop.orders.discount\` column-added: – → \`TEXT\`
  - Every query fails; SQLMesh rebuilds the model and everything below it (\`metadata/shop/schema.yml:14\`)
  - nobody in this workspace reads it

</details>
`);
});

test('names and values of others are text: no markup, no mention, no end of a code span, no word of a shell', () => {
  const hostile = "a`` </details> @ada\n# [x](javascript:1) '; rm -rf / #";
  const message = `"${hostile}" is wrong`;
  const place = { file: hostile, line: 1, column: 1, pointer: null, hint: hostile };
  const text = markdownReport(
    report(
      [change({ id: hostile, path: hostile, before: hostile, after: '`', reason: hostile })],
      [{ code: 'CDF102', severity: 'error', message, ...place }],
    ),
    hostile,
  );
  const written = text.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
  expect(written).not.toContain('</details>');
  expect(written).not.toContain('@ada');
  expect(written).not.toContain('](');
  expect(text).not.toMatch(/^# /m);
  expect(text).toContain(`--accept 'a\`\` </details> @ada # [x](javascript:1) '\\''; rm -rf / #'`);
});

test('nothing changed is one line, and many decisions are one star', () => {
  expect(markdownReport(report([]), undefined)).toBe('<!-- cdf plan -->\n### cdf plan: nothing changes\n');
  const many = Array.from({ length: 21 }, (_, at) => change({ id: `shop.orders.c${at}:column-removed` }));
  expect(markdownReport(report(many), undefined)).toContain("npx cdf sync \\\n  --accept '*' \\\n  --reason '…'\n");
});

test('what a comment has no room for is counted, and a fold is closed', () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    change({ path: `shop.orders.c${at}`, grade: 'safe', held: false }),
  );
  const text = markdownReport(report(many), undefined);
  expect(text.length).toBeLessThan(65_536);
  const told = text.split('\n').filter((line) => line.startsWith('- ')).length;
  expect(text.endsWith(`\n</details>\n\n… and ${1000 - told} more: see \`cdf plan\`.\n`)).toBe(true);
});
