import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectConfiguration, TargetConfiguration } from '@nx/devkit';
import { isCurrentInput } from './is-current.ts';
import type { ProjectFolder, SchemaFolder } from './layout.ts';

/** Options of the plugin in nx.json. */
export interface PluginOptions {
  /**
   * `typescript.out_dir` of `cdf_config.toml`, where that is set: no file is opened to infer targets, so it has to be said
   * twice. The executor refuses to run when the two differ.
   */
  readonly outDir?: string;
}

/** Options of the executor `cdf:artifact`, as inferred targets give them. */
export interface ArtifactOptions {
  readonly mode: 'generate' | 'check';
  /** The project folder, relative to the workspace root. */
  readonly project: string;
  /** The key of a schema; absent for what belongs to no single schema. */
  readonly schema?: string;
  /** `outDir` of the plugin, where it is set. */
  readonly outDir?: string;
}

/** Options of the executor `cdf:sync`, as the inferred target gives them. */
export interface SyncOptions {
  /** The project folder, relative to the workspace root. */
  readonly project: string;
}

type InputList = NonNullable<TargetConfiguration['inputs']>;

/**
 * The project of one schema.
 *
 * `generate` is cached and declares no outputs: a hit then means that there is nothing to do, and nothing is done. With outputs Nx
 * would put them back on a hit (without its daemon always, though the bytes are the same), over a person's edit if need be. What
 * makes that sound is the input that tells whether everything is current; while something is not, no run is a hit.
 */
export function schemaProject(
  folder: ProjectFolder,
  schema: SchemaFolder,
  { outDir }: PluginOptions,
): ProjectConfiguration {
  const outputs = outputFolders(folder, schema, outDir);
  const inputs: InputList = [
    'contract',
    inWorkspace(folder.config),
    ...actionInputs(folder),
    inWorkspace(folder.metadata, '*.yml'),
    inWorkspace(folder.root, `models/staging_by_hand/${schema.key}/*.sql`),
    ...outputs.map((output) => `${output}/**/*`),
    ...own,
  ];
  const target = (mode: ArtifactOptions['mode'], description: string): TargetConfiguration<ArtifactOptions> => ({
    executor: 'cdf:artifact',
    cache: true,
    options: { mode, project: folder.root, schema: schema.key, ...(outDir === undefined ? {} : { outDir }) },
    inputs,
    metadata: { description },
  });
  return {
    root: schema.root,
    name: `metadata-${schema.key}`,
    tags: ['cdf:schema', schemasTag(folder)],
    namedInputs: { contract: ['{projectRoot}/*.yml'] },
    targets: {
      generate: {
        ...target('generate', 'Generates models, audits and modules of the schema'),
        inputs: [...inputs, isCurrentInput(folder.root)],
        outputs: [],
      },
      // An affected schema has to be held against the others, which only the shared check does.
      check: {
        ...target('check', 'Says which files of the schema are invalid or not current'),
        dependsOn: [{ projects: [`tag:${sharedTag(folder)}`], target: 'check' }],
      },
    },
  };
}

/**
 * The project of what belongs to no single schema. Of its inputs none lies in the files of a schema by path: Nx would take a
 * change of one schema for a change of this project, and with it of every package that depends on the metadata package.
 */
export function metadataProject(folder: ProjectFolder): ProjectConfiguration {
  const tag = `tag:${schemasTag(folder)}`;
  const inputs: InputList = [
    inWorkspace(folder.config),
    ...actionInputs(folder),
    '{projectRoot}/*.yml',
    { input: 'contract', projects: folder.schemas.map(({ key }) => `metadata-${key}`) },
    ...leftovers(folder),
    ...own,
  ];
  const target = (mode: ArtifactOptions['mode'], description: string): TargetConfiguration<ArtifactOptions> => ({
    executor: 'cdf:artifact',
    cache: true,
    options: { mode, project: folder.root },
    inputs,
    metadata: { description },
  });
  return {
    root: folder.metadata,
    name: 'metadata',
    tags: ['cdf:metadata', sharedTag(folder)],
    targets: {
      generate: {
        ...target('generate', 'Generates what belongs to a dataset, and removes what belongs to nothing'),
        inputs: [...inputs, isCurrentInput(folder.root)],
        outputs: [],
        dependsOn: [{ projects: [tag], target: 'generate' }],
      },
      check: target('check', 'Says which names clash across schemas, and which outputs belong to nothing'),
      sync: {
        executor: 'cdf:sync',
        cache: false,
        options: { project: folder.root } satisfies SyncOptions,
        metadata: { description: 'Pulls every schema from its source, then generates all outputs' },
      },
    },
  };
}

const schemasTag = ({ root }: ProjectFolder): string => `cdf:schema-of:${root}`;

const sharedTag = ({ root }: ProjectFolder): string => `cdf:metadata-of:${root}`;

/** A project's own actions and all they may import. */
const actionInputs = ({ root }: ProjectFolder): string[] =>
  ['cdf.actions.ts', 'cdf.actions/**/*'].map((files) => inWorkspace(root, files));

const inWorkspace = (...path: readonly string[]): string => posix.join('{workspaceRoot}', ...path);

/** Folders of a schema's outputs, the same as in `@cdf/commands`; the executor compares the two. */
export const outputFolders = (folder: ProjectFolder, { key }: SchemaFolder, outDir: string | undefined): string[] => [
  inWorkspace(folder.root, 'audits/generated', key),
  inWorkspace(folder.root, 'external_models', key),
  inWorkspace(folder.root, 'models/staging', key),
  inWorkspace(folder.root, 'tests/generated', key),
  outDir === undefined ? '{projectRoot}/generated' : inWorkspace(folder.root, outDir, key),
];

/** Everything in the parents of outputs that belongs to no schema there is. */
function leftovers({ root, schemas }: ProjectFolder): string[] {
  const others = schemas.length === 0 ? '*' : `!(${schemas.map(({ key }) => key).join('|')})`;
  return [
    ...['audits/generated', 'external_models', 'models/staging', 'tests/generated'].map((parent) =>
      inWorkspace(root, parent, others, '**/*'),
    ),
    `{projectRoot}/${others}/generated/**/*`,
  ];
}

const isInstalled = fileURLToPath(import.meta.url)
  .split(sep)
  .includes('node_modules');

/** Nx hashes the version of an installed plugin, but not the sources of a local one. */
const own: InputList = isInstalled
  ? []
  : [
      '{workspaceRoot}/generators/*.json',
      '{workspaceRoot}/generators/src/**/!(*.test).{ts,json}',
      '{workspaceRoot}/libs/*/src/**/!(*.test).{ts,js}',
      '{workspaceRoot}/schemas/**/!(*.test).{ts,json}',
      { externalDependencies: ['@polyglot-sql/sdk', 'ajv', 'js-yaml', 'node-sql-parser', 'smol-toml', 'yaml'] },
    ];
