import { indent, printSelect } from '@cdf/sql';
import { standaloneAudits } from '@cdf/staging';
import type { Emitter } from '../emitter.ts';
import { blockHeader, listed, sourcesOf } from '../header.ts';
import { fileName } from '../output-paths.ts';
import { printProse } from './prose.ts';

/**
 * One standalone AUDIT file per relation below `audits/generated/<schema>/`, and one for fresh loads where a rule asks for that.
 * SQLMesh loads audits from sub-folders of `audits/`; a standalone one runs with `plan`, `run` and `audit` and blocks nothing.
 */
export const emitStandaloneAudits: Emitter = ({ plan }) => {
  const header = blockHeader(listed(sourcesOf(plan)));
  return standaloneAudits(plan).map((audit) => {
    const { name, file, description, cron, select } = audit;
    const properties = [
      `name ${name}`,
      `description ${printProse(description, plan.dialect)}`,
      'standalone TRUE',
      ...(cron === undefined ? [] : [`cron '${cron}'`]),
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

/** SQLMesh keeps no text of what it reads in Athena's dialect, and fails on an audit that names it; the project's own is used there. */
const loadsWithDialect = (dialect: string): boolean => dialect !== 'athena';
