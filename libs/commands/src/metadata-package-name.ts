/** Name of the package of generated modules, in the scope of the workspace whose package.json has this name. */
export const metadataPackageName = (workspace: unknown): string =>
  `@${(typeof workspace === 'string' && workspace.replace(/^@/, '').split('/')[0]) || 'workspace'}/warehouse-metadata`;
