import { indent, literal, printExpression, printSelect } from '@cdf/sql';
import type { Emitter } from '../emitter.ts';
import { blockHeader, listed, sourcesOf } from '../header.ts';
import { fileName } from '../output-paths.ts';
import { oneLine } from './one-line.ts';

/**
 * One standalone AUDIT file per relation below `audits/generated/<schema>/`. SQLMesh loads audits from sub-folders of `audits/`;
 * a standalone one runs with `plan`, `run` and `audit` and blocks nothing.
 */
export const emitRelationAudits: Emitter = ({ plan }) => {
  const header = blockHeader(listed(sourcesOf(plan)));
  return plan.relations.map(({ name, file, description, select }) => {
    const properties = [
      `name ${name}`,
      `description ${printExpression(literal(oneLine(description)), plan.dialect)}`,
      'standalone TRUE',
      `dialect ${plan.dialect.name}`,
      'formatting FALSE',
    ];
    const block = `AUDIT (\n${properties.map(indent).join(',\n')}\n);`;
    return {
      path: `audits/generated/${plan.schema.key}/${fileName(file)}.sql`,
      content: `${header}${block}\n\n${printSelect(select, plan.dialect)}\n`,
    };
  });
};
