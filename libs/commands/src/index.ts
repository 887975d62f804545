export { type CheckOptions, check } from './check.ts';
export { type GenerateOptions, generate } from './generate.ts';
export { type PullOptions, type PullOutcome, pull } from './pull.ts';
export { exitCode, type Outcome, placeless, type Report, report, type ShownFinding } from './report.ts';
export { type SyncOptions, sync } from './sync.ts';
