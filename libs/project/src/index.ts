export type { Destination, Project, SchemaSettings, TypeScriptSettings } from './project.ts';
export { configFile, findProject, readProject } from './read-project.ts';
export { tomlLocator } from './toml-places.ts';
