import { printCatalog } from '@cdf/contract/catalog';
import type { Emitter } from './emitter.ts';
import { listed, sourcesOf } from './header.ts';
import { catalogFile } from './output-paths.ts';

/** `catalog.json` of a schema, beside its TypeScript modules. */
export const emitCatalog: Emitter = ({ plan, contractVersion, typescript }) => [
  {
    path: catalogFile(plan.schema.key, typescript?.outDir),
    content: printCatalog(plan, listed(sourcesOf(plan)), contractVersion, typescript),
  },
];
