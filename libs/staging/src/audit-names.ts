import { type Finding, finding } from '@cdf/core';
import type { Draft } from './staging-plan.ts';

/** CDF306 for a column that SQL of an audit names and a later rule renames: the text is kept as it is, and audits run over the model. */
export const renamedUnderAudits = ({ audits, columns }: Draft): Finding[] =>
  audits.flatMap(({ name: audit, reads }) =>
    (reads?.columns ?? []).flatMap(({ name, origin }) => {
      const now = columns.find((column) => column.origin === origin);
      if (now === undefined || now.name === name) return [];
      const message = `A later rule renames "${name}", which ${audit} reads, "${now.name}"`;
      return [finding('CDF306', reads!.at, message, { hint: 'move the audit behind that rule and use the new name' })];
    }),
  );
