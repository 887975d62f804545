import { posix } from 'node:path';
import { isError } from '@cdf/core';
import { configFile } from '@cdf/project';
import { foundDestinations } from './found-destinations.ts';
import { foundSchemas } from './found-schemas.ts';
import { gitLines, missingLines, withLines } from './git-lines.ts';
import type { InitPlan, InitPlanOptions, InitTree } from './init-plan.ts';
import { newConfig } from './new-config.ts';

/** What a tree of files needs to hold a project of cdf. What a person made is left as it is; git's two files get lines they lack. */
export function planInitAnew(tree: InitTree, options: InitPlanOptions): InitPlan {
  const { directory, packageName } = options;
  const config = configOf(tree, options);
  const manifest = posix.join(directory, 'metadata/package.json');
  const hasManifest = packageName === undefined || tree.read(manifest) !== undefined;
  return {
    writes: [
      ...config.writes,
      ...(hasManifest ? [] : [{ path: manifest, content: `${JSON.stringify(manifestOf(packageName), null, 2)}\n` }]),
      ...gitWrites(tree, options),
    ],
    findings: config.findings,
  };
}

function configOf(tree: InitTree, { directory, pipelines, pythonConfig }: InitPlanOptions): InitPlan {
  const path = posix.join(directory, configFile);
  if (tree.read(path) !== undefined) return { writes: [], findings: [] };
  const destinations = foundDestinations(tree, directory, pythonConfig);
  if (destinations.findings.some(isError)) return { writes: [], findings: destinations.findings };
  const schemas = foundSchemas(tree, directory, pipelines);
  const { text, findings } = newConfig(schemas, destinations.value, directory);
  return { writes: [{ path, content: text }], findings };
}

function gitWrites(tree: InitTree, { directory, repository }: InitPlanOptions): InitPlan['writes'] {
  const own = gitLines(directory);
  const above = repository === undefined ? undefined : gitLines(repository.directory);
  const said = { ignore: repository?.ignore ?? '', attributes: repository?.attributes ?? '' };
  return (['ignore', 'attributes'] as const).flatMap((kind) => {
    if (above !== undefined && missingLines(said[kind], above[kind]).length === 0) return [];
    const path = `.git${kind}`;
    const text = tree.read(path) ?? '';
    const missing = missingLines(text, own[kind]);
    return missing.length === 0 ? [] : [{ path, content: withLines(text, missing) }];
  });
}

/** An import of `<package>/<schema>` opens the modules of that schema. */
const manifestOf = (name: string): Record<string, unknown> => ({
  name,
  version: '0.0.0',
  private: true,
  type: 'module',
  exports: {
    './package.json': './package.json',
    './*': './*/generated/index.ts',
    './*/database': './*/generated/database.ts',
    './*/rows': './*/generated/rows.ts',
  },
  nx: { name: 'metadata' },
});
