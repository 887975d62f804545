export { decodeText } from './decode-text.ts';
export { digest, digestAll } from './digest.ts';
export {
  type Checked,
  type Finding,
  finding,
  isBlank,
  isError,
  type Place,
  placeInside,
  sortFindings,
} from './finding.ts';
export { type FindingCode, findingCodes, type Severity } from './finding-codes.ts';
export { type GeneratedFile, signatureMarker, signatureSlot } from './generated-file.ts';
export { type NameMatcher, nameMatcher } from './glob.ts';
export { nearest, nearestHint } from './nearest.ts';
export { compareText, sortedBy } from './order.ts';
export { actionsFile, actionsFolder, thrownAt, thrownMessage } from './own-module.ts';
export { pointerKeys, pointerOf } from './pointer.ts';
