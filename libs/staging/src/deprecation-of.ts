import { type Deprecation, deprecation } from '@cdf/catalog';
import type { ColumnOrigin } from './staging-plan.ts';

/** The deprecation of the one raw column a staged one is made of, through any number of parents. */
export function deprecationOf(origin: ColumnOrigin): Deprecation | undefined {
  switch (origin.kind) {
    case 'source':
      return deprecation(origin.column);
    case 'parent':
      return deprecationOf(origin.column.origin);
    case 'computed':
      return origin.from.length === 1 ? deprecationOf(origin.from[0]!) : undefined;
    default:
      return undefined;
  }
}
