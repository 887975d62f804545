import { posix } from 'node:path';
import type { DestinationSettings } from './destination-settings.ts';

/**
 * The catalog that the tables of a destination are in, which SQLMesh leaves out of names or writes before them; undefined where the
 * settings do not say it. DuckDB's is named after its file.
 *
 * @param type  dlt's destination type
 * @param pipeline  dlt's name of the pipeline
 * @source SQLMesh `core/config/connection.py` and `core/engine_adapter/*`, `get_current_catalog`
 */
export function catalogOf(type: string, settings: DestinationSettings, pipeline?: string): string | undefined {
  const credential = (key: string): string | undefined => settings.credential(key)?.reveal() || undefined;
  switch (type) {
    case 'duckdb': {
      const path = credential('database');
      if (path !== undefined && path !== ':pipeline:') return posix.basename(path.replaceAll('\\', '/')).split('.')[0];
      return path === ':pipeline:' || settings.name === 'duckdb' ? pipeline : settings.name;
    }
    case 'motherduck':
      return credential('database')?.replace(/^md:/, '');
    case 'bigquery':
      return credential('project_id');
    case 'databricks':
      return credential('catalog');
    default:
      return credential('database');
  }
}
