import { decide, diff, regraded } from '@cdf/contract';
import { finding } from '@cdf/core';
import type { ReportedChange } from '@cdf/schemas/report';
import { lineLookup } from './line-lookup.ts';
import type { DriftOptions } from './options.ts';
import { openActions } from './own-actions.ts';
import { printChanges } from './print-changes.ts';
import { gather, merge } from './pull-anew.ts';
import type { Outcome, ShownFinding } from './report.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import { reportedChanges } from './weigh.ts';
import { compiledSurface, surfaceAfter } from './weigh-contracts.ts';
import { projectReader, type ReadText, schemaFile, schemaKeys } from './workspace.ts';

/** Compiles every contract that its source would change, as it is and as it would be. */
export async function driftAnew(root: string, options: DriftOptions): Promise<Outcome> {
  const readText = projectReader(root);
  const gathered = await gather(root, { ...options, dryRun: true });
  const { contracts, findings: merged, before: state } = await merge(root, gathered, readText);
  const texts = new Map([...contracts].map(([file, { text }]) => [file, text]));
  const readNew: ReadText = (file) => texts.get(file) ?? readText(file);
  const own = await openActions(root, readText);
  const findings: ShownFinding[] = [...merged, ...(await showFindings(own.findings, readText))];
  const changes: ReportedChange[] = [];
  const shares = contracts.size === 0 ? new Map() : await sharedTables(schemaKeys(root, texts), readNew);
  const linesAt = { now: lineLookup(readNew), base: lineLookup(readText) };
  for (const { changes: pulled } of contracts.values()) {
    const { schema: key } = pulled;
    const input = {
      shared: shares.get(key) ?? nothingShared,
      judging: { known: state?.schemas[key]?.verdicts ?? {} },
      own: own.value,
    };
    const [before, after] = [
      await compiledSurface(key, { ...input, readText }),
      await surfaceAfter(key, { ...input, readText: readNew }),
    ];
    const found =
      before === undefined || after === undefined ? [] : regraded(diff(before, after), gathered.settings.contract);
    changes.push(...reportedChanges(found, decide(found, []), linesAt));
    const differs = finding(
      'CDF505',
      { file: schemaFile(key), pointer: '' },
      `The source differs: ${printChanges(pulled)}`,
      {
        hint: `take it over in a pull request: cdf sync ${key}`,
      },
    );
    findings.push(...(await showFindings([differs], readText)));
  }
  return { findings, changes, counts: { schemas: gathered.asked.length }, written: [], removed: [] };
}
