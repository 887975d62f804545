/**
 * The workspace that holds a project and those who read its outputs. Paths of `reaches` are relative to it.
 *
 * @param root  absolute path of the project folder
 * @returns an absolute path
 */
export const workspaceFolder = async (root: string): Promise<string> => (await import('@cdf/trace')).workspaceOf(root);
