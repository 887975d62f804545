import { decide, diff, regraded, surfaceOf } from '@cdf/contract';
import { finding } from '@cdf/core';
import type { ReportedChange } from '@cdf/schemas/report';
import { bothContracts } from './both-contracts.ts';
import type { DriftOptions } from './options.ts';
import { printChanges } from './print-changes.ts';
import { gather, merge } from './pull-anew.ts';
import type { Outcome, ShownFinding } from './report.ts';
import { showFindings } from './show-findings.ts';
import { reportedChanges } from './weigh.ts';
import { type ChangedSchema, withReaches } from './with-reaches.ts';
import { projectReader, schemaFile } from './workspace.ts';

/** Compiles every contract that its source would change, as it is and as it would be. */
export async function driftAnew(root: string, options: DriftOptions): Promise<Outcome> {
  const readText = projectReader(root);
  const gathered = await gather(root, options);
  const { contracts, findings: merged, before: state } = await merge(root, gathered, readText);
  const outcome = { counts: { schemas: gathered.asked.length }, written: [], removed: [] };
  if (contracts.size === 0) return { ...outcome, findings: merged, changes: [] };
  const { value: both, findings: opened } = await bothContracts(root, contracts, readText, gathered.settings, state);
  const findings: ShownFinding[] = [...merged, ...(await showFindings(opened, readText))];
  const changes: ReportedChange[] = [];
  const changed: ChangedSchema[] = [];
  for (const { changes: pulled } of contracts.values()) {
    const file = schemaFile(pulled.schema);
    const differs = finding('CDF505', { file, pointer: '' }, `The source differs: ${printChanges(pulled)}`, {
      hint: `take it over in a pull request: cdf sync ${pulled.schema}`,
    });
    findings.push(...(await showFindings([differs], readText)));
    const [before, after] = [await both?.before(pulled.schema), await both?.after(pulled.schema)];
    if (both === undefined || before === undefined || after === undefined) continue;
    const found = regraded(
      diff(surfaceOf(before, gathered.settings.typescript ?? undefined), after.surface),
      gathered.settings.contract,
    );
    changes.push(...reportedChanges(found, decide(found, []), both.linesAt));
    changed.push({ changes: found, plan: before });
  }
  if (both === undefined) return { ...outcome, findings, changes };
  const readers = { root, settings: gathered.settings, side: both.side, usagesOf: 'before' } as const;
  return { ...outcome, findings, changes: await withReaches(changes, changed, readers) };
}
