export { catalogOf } from './catalog-of.ts';
export type { DestinationSettings } from './destination-settings.ts';
export { type Environment, pipelinesFolder } from './dlt-folders.ts';
export type { Destination, Project, PullSettings, SchemaSettings, TypeScriptSettings } from './project.ts';
export { type DltSettings, readDltSettings } from './read-dlt-settings.ts';
export { configFile, findProject, readProject } from './read-project.ts';
export { Secret } from './secret.ts';
export { parseToml } from './toml.ts';
export { tomlLocator } from './toml-places.ts';
