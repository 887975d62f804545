import type { Change } from './change.ts';

/**
 * True for what a person has to decide on: readers break, or SQLMesh rebuilds more than the model itself. What a project calls safe
 * is decided for good, and what was deprecated is decided on when its last day has passed.
 */
export const needsDecision = ({ grade, rebuild, isGradedByProject, isAnnounced }: Change): boolean =>
  isAnnounced !== true &&
  (grade === 'breaking' || (rebuild === 'model and below' && !(grade === 'safe' && isGradedByProject)));

/**
 * True for what is told together with who reads it: readers break or may be wrong, or SQLMesh rebuilds a model. What is new nobody
 * reads yet.
 */
export const asksReaders = ({ grade, rebuild, isNew }: Change): boolean =>
  !isNew && (grade !== 'safe' || rebuild === 'model' || rebuild === 'model and below');
