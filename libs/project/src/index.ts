export type { Destination, Project, PullSettings, SchemaSettings, TypeScriptSettings } from './project.ts';
export { configFile, findProject, readProject } from './read-project.ts';
export { tomlLocator } from './toml-places.ts';
