import type { Change } from './change.ts';

/**
 * True for what a person has to decide on: readers break, or SQLMesh rebuilds more than the model itself. What a project calls safe
 * is decided for good, and what was deprecated is decided on when its last day has passed.
 */
export const needsDecision = ({ grade, rebuild, isGradedByProject, isAnnounced }: Change): boolean =>
  isAnnounced !== true &&
  (grade === 'breaking' || (rebuild === 'model and below' && !(grade === 'safe' && isGradedByProject)));
