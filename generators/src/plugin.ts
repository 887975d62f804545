import type { CreateNodesV2 } from '@nx/devkit';
import { isProjectFile, readLayout } from './layout.ts';
import { metadataProject, type PluginOptions, schemaProject } from './targets.ts';

/**
 * Infers Nx projects from paths; no file is opened. A folder with a `cdf_config.toml` gives the project `metadata` at its folder
 * `metadata/`, each `metadata/<schema>/schema.yml` in it the project `metadata-<schema>`. With several such folders in one
 * workspace, names are set apart by `nx.name` in a package.json or a project.json, which Nx prefers to these.
 */
export const createNodesV2: CreateNodesV2<PluginOptions> = [
  '**/{cdf_config.toml,metadata/*/schema.yml}',
  (files, options) => {
    const folders = readLayout(files.filter(isProjectFile));
    return folders.flatMap((folder) => [
      [folder.config, { projects: { [folder.metadata]: metadataProject(folder) } }] as const,
      ...folder.schemas.map(
        (schema) =>
          [schema.file, { projects: { [schema.root]: schemaProject(folder, schema, options ?? {}) } }] as const,
      ),
    ]);
  },
];

/** The name newer Nx reads. */
export const createNodes = createNodesV2;
