export { type AppliedWrites, applyWrites } from './apply-writes.ts';
export { hasPendingWrites } from './journal.ts';
export { isSameText } from './line-endings.ts';
export { type WriteLock, withLock } from './lock.ts';
export { type PlannedWrite, planWrites, type WriteInput, type WritePlan } from './plan-writes.ts';
export { type OutputPlaces, readOutputs } from './read-outputs.ts';
export { isSigned, sign, verifySignature } from './signature.ts';
export { readState, writeState } from './state.ts';
export { checkFindings, writeFindings } from './write-findings.ts';
