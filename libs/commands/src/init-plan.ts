import type { Finding } from '@cdf/core';
import type { SqlMeshConfig } from '@cdf/sources';

/** A tree of files: a folder of a disk, or files that Nx has not written yet. Paths are POSIX and relative to its root. */
export interface InitTree {
  readonly children: (folder: string) => readonly { readonly name: string; readonly isFolder: boolean }[];
  /** Undefined where there is no such file. */
  readonly read: (path: string) => string | undefined;
}

/** A schema in the working folder of a pipeline, and what the pipeline knows besides. */
export interface PipelineSchemas {
  readonly name: string;
  /** dlt's names. */
  readonly schemas: readonly string[];
  /** Where the tables go, if it is sure. */
  readonly dataset: string | undefined;
  readonly destination: { readonly name: string; readonly type: string } | undefined;
  /** Relative to the project folder; undefined for the folder where dlt looks by itself. */
  readonly pipelinesDir: string | undefined;
}

/** How to plan. */
export interface InitPlanOptions {
  /** The project folder, relative to the tree's root: `.` for the root. */
  readonly directory: string;
  /** Name of the package of generated modules; undefined where no package is wanted. */
  readonly packageName: string | undefined;
  /** Pipelines outside the tree that belong to the project. */
  readonly pipelines: readonly PipelineSchemas[];
  /** What SQLMesh makes of the folder's `config.py`, where that was asked. */
  readonly pythonConfig?: SqlMeshConfig | undefined;
  /** What git is told above the tree: lines hold for `directory`, relative to the repository. */
  readonly repository?:
    | { readonly directory: string; readonly ignore: string; readonly attributes: string }
    | undefined;
}

/** What has to be written, and what a person should look at. */
export interface InitPlan {
  /** Files that are not there, and those that get further lines. */
  readonly writes: readonly { readonly path: string; readonly content: string }[];
  /** Places are in the texts of `writes`. */
  readonly findings: readonly Finding[];
}
