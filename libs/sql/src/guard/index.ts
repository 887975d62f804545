export { type Filled, fillColumn } from './fill-column.ts';
export type { Accepted, Fragment, Policy, ReadColumn, Refusal, RefusalReason, Verdict } from './fragment.ts';
export { guardFragment } from './guard.ts';
export { guardedDialects } from './lexical-rules.ts';
export { refusalCodes } from './refusal-codes.ts';
