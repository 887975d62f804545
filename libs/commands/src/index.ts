export { check } from './check.ts';
export { drift } from './drift.ts';
export { type EjectOptions, eject } from './eject.ts';
export { explain } from './explain.ts';
export { generate } from './generate.ts';
export { type ImpactAnswer, impact } from './impact.ts';
export { importModels } from './import.ts';
export { init, pipelinesOf, planInit, pythonConfigOf } from './init.ts';
export type { InitPlan, InitPlanOptions, InitTree } from './init-plan.ts';
export { isCurrent } from './is-current.ts';
export type { JudgedFragment, SqlQuestion } from './judge-sql.ts';
export { loadSqlJudge } from './load-sql-judge.ts';
export { metadataPackageName } from './metadata-package-name.ts';
export type {
  CheckOptions,
  GenerateOptions,
  ImportOptions,
  InitOptions,
  PlanOptions,
  PullOptions,
  SyncOptions,
} from './options.ts';
export type { OutputPlan, PullOutcome } from './outcomes.ts';
export { outputFolders } from './output-folders.ts';
export { plan } from './plan.ts';
export { planOutputs } from './plan-outputs.ts';
export { changeReaders } from './print-reaches.ts';
export { printReport, type TextOptions } from './print-report.ts';
export { pull } from './pull.ts';
export { rebuildWords } from './rebuild-words.ts';
export { renameHint } from './rename-hint.ts';
export { exitCode, type Outcome, placeless, type Report, report, type ShownFinding } from './report.ts';
export { type SuggestOptions, suggest } from './suggest.ts';
export { sync } from './sync.ts';
export { workspaceFolder } from './workspace-folder.ts';
