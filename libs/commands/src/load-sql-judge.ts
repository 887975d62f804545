/** What judges SQL and reads questions about it. It needs the whole of `@cdf/sql`, so it is loaded when it is asked for. */
export const loadSqlJudge = () => import('./judge-sql.ts');
