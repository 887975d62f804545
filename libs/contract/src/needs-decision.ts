import type { Change } from './change.ts';

/**
 * True for what a person has to decide on: readers break, or SQLMesh rebuilds more than the model itself. What a project calls safe
 * is decided for good.
 */
export const needsDecision = ({ grade, rebuild, isGradedByProject }: Change): boolean =>
  grade === 'breaking' || (rebuild === 'model and below' && !(grade === 'safe' && isGradedByProject));
