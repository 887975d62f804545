export { type CheckOptions, check } from './check.ts';
export { type GenerateOptions, generate } from './generate.ts';
export { isCurrent } from './is-current.ts';
export { outputFolders } from './output-folders.ts';
export { type OutputPlan, planOutputs } from './plan-outputs.ts';
export { printReport, type TextOptions } from './print-report.ts';
export { type PullOptions, type PullOutcome, pull } from './pull.ts';
export { exitCode, type Outcome, placeless, type Report, report, type ShownFinding } from './report.ts';
export { type SyncOptions, sync } from './sync.ts';
