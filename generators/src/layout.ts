import { posix } from 'node:path';

/** A project folder of cdf as its paths tell it. All paths are POSIX and relative to the workspace root; `.` is the root. */
export interface ProjectFolder {
  readonly root: string;
  readonly config: string;
  /** Its folder `metadata/`, which need not be there yet. */
  readonly metadata: string;
  /** Sorted by key. */
  readonly schemas: readonly SchemaFolder[];
}

/** The folder of one schema: everything known about it lies there. */
export interface SchemaFolder {
  readonly key: string;
  readonly root: string;
  readonly file: string;
}

/** Groups contracts under the project folder they belong to. A contract without a `cdf_config.toml` two folders up is not ours. */
export function readLayout(files: readonly string[]): ProjectFolder[] {
  const contracts = files.filter((file) => posix.basename(file) === 'schema.yml').sort();
  const byMetadata = Map.groupBy(contracts, (file) => posix.dirname(posix.dirname(file)));
  return files
    .filter((file) => posix.basename(file) === 'cdf_config.toml')
    .sort()
    .map((config) => {
      const root = posix.dirname(config);
      const metadata = posix.join(root, 'metadata');
      const schemas = (byMetadata.get(metadata) ?? []).map((file) => {
        const folder = posix.dirname(file);
        return { key: posix.basename(folder), root: folder, file };
      });
      return { root, config, metadata, schemas };
    });
}

/** False for what lies in installed packages, in cdf's own folder, or among the fixtures of a test. */
export const isProjectFile = (file: string): boolean => !file.split('/').some((part) => notProjects.has(part));

const notProjects = new Set(['node_modules', 'fixtures', '.cdf']);
