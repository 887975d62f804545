// Made from schemas/changes.schema.json by schemas/compile-types.ts. Do not edit.

/**
 * changes.yml: the changes of a contract that were accepted although readers break or warehouses are rebuilt, with reasons.
 */
export interface ChangesFile {
  /**
   * Format of this file.
   */
  version: 1;
  /**
   * Accepted changes, the oldest first. Their number plus one is the version of the contract.
   */
  changes?: AcceptedChangeEntry[] | null;
}
/**
 * One change that somebody decided on.
 */
export interface AcceptedChangeEntry {
  /**
   * Path and rule, as `cdf plan` tells them: shop.orders.discount:column-removed.
   */
  id: string;
  /**
   * What was there; null for nothing, a digest for what is long.
   */
  before: string | null;
  /**
   * What is there now; null for nothing, a digest for what is long.
   */
  after: string | null;
  /**
   * Who breaks, when it was accepted.
   */
  grade?: 'breaking' | 'risky' | 'safe';
  /**
   * What SQLMesh rebuilds, when it was accepted.
   */
  rebuild?: 'nothing' | 'metadata' | 'views' | 'model' | 'model and below';
  /**
   * Why it is right, for whoever meets it later.
   */
  reason: string;
  /**
   * The last day on which it is accepted, YYYY-MM-DD.
   */
  expires?: string;
}
