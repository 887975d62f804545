/** What `cdf.actions.ts` of a project imports, as `cdf/actions`. */
export * from '@cdf/staging/define';
