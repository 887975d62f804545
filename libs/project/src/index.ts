export { type DestinationSettings, destinationSettings } from './destination-settings.ts';
export { type Environment, pipelinesFolder } from './dlt-folders.ts';
export { environmentProvider, type SettingsProvider, variableOf } from './dlt-settings.ts';
export type { Destination, Project, PullSettings, SchemaSettings, TypeScriptSettings } from './project.ts';
export { readDltSettings } from './read-dlt-settings.ts';
export { configFile, findProject, readProject } from './read-project.ts';
export { Secret } from './secret.ts';
export { tomlLocator } from './toml-places.ts';
