import { type Dialect, indent, printSelect } from '@cdf/sql';
import { auditFiles, type LossAudit, type StandaloneAudit } from '@cdf/staging';
import type { Emitter } from '../emitter.ts';
import { blockHeader, listed, sourcesOf } from '../header.ts';
import { fileName } from '../output-paths.ts';
import { printProse } from './prose.ts';

/**
 * One AUDIT file below `audits/generated/<schema>/` per relation, for fresh loads where a rule asks for that, and per column that a
 * rule wants to lose nothing. SQLMesh loads audits from sub-folders of `audits/`; a standalone one runs with `plan`, `run` and `audit`
 * and blocks nothing, one of a model runs with the model.
 */
export const emitAudits: Emitter = ({ plan }) => {
  const header = blockHeader(listed(sourcesOf(plan)));
  return auditFiles(plan).map((audit) => {
    const { name, file, select } = audit;
    const properties = [
      `name ${name}`,
      ...('blocking' in audit ? ofModel(audit) : ofItsOwn(audit, plan.dialect)),
      ...(loadsWithDialect(plan.dialect.name) ? [`dialect ${plan.dialect.name}`] : []),
      'formatting FALSE',
    ];
    const block = `AUDIT (\n${properties.map(indent).join(',\n')}\n);`;
    return {
      path: `audits/generated/${plan.schema.key}/${fileName(file)}.sql`,
      content: `${header}${block}\n\n${printSelect(select, plan.dialect)}\n`,
    };
  });
};

const ofItsOwn = ({ description, cron }: StandaloneAudit, dialect: Dialect): string[] => [
  `description ${printProse(description, dialect)}`,
  'standalone TRUE',
  ...(cron === undefined ? [] : [`cron '${cron}'`]),
];

/** SQLMesh lets an audit of a model have no description. */
const ofModel = ({ blocking }: LossAudit): string[] => (blocking ? [] : ['blocking FALSE']);

/** SQLMesh keeps no text of what it reads in Athena's dialect, and fails on an audit that names it; the project's own is used there. */
const loadsWithDialect = (dialect: string): boolean => dialect !== 'athena';
