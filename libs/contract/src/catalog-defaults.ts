/** The expression that `catalog.json` leaves out: the raw column of the same name, as it is. */
export const plainExpression = (name: string): string => `src.${name}`;
