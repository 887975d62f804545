import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Postgres } from '../../postgres/postgres.ts';

/** The fixtures that are loaded into PostgreSQL as well. */
export const postgresFixtures: readonly string[] = ['crm', 'shop', 'types'];

/**
 * Makes a cdf project over PostgreSQL in a folder: settings of cdf and of SQLMesh with the linter rules of the example warehouse,
 * and a folder for dlt's exports.
 *
 * @returns the environment in which dlt and SQLMesh find the database `fixtures`
 */
export async function makePostgresProject(folder: string, { host, port, user, password }: Postgres) {
  await mkdir(join(folder, 'exports'), { recursive: true });
  await writeFile(join(folder, 'cdf_config.toml'), [...postgresFixtures.map(schemaSettings), destination].join('\n'));
  const warehouse = await readFile(join(import.meta.dirname, '../../../apps/warehouse/config.yaml'), 'utf8');
  await writeFile(
    join(folder, 'config.yaml'),
    warehouse.replace(/^gateways:.*?\n(?=model_defaults:)/s, gateway).replace('dialect: duckdb', 'dialect: postgres'),
  );
  const fields = { HOST: host, PORT: String(port), USERNAME: user, PASSWORD: password, DATABASE: 'fixtures' };
  const credentials = Object.entries(fields).map(([field, value]) => [
    `DESTINATION__FIXTURES__CREDENTIALS__${field}`,
    value,
  ]);
  return { ...Object.fromEntries(credentials), DESTINATION__FIXTURES__DESTINATION_TYPE: 'postgres' } as Record<
    string,
    string
  >;
}

const schemaSettings = (key: string): string =>
  `[cdf.schemas.${key}]\nsource = "export:exports/${key}.schema.yaml"\ndestination = "fixtures"\ndataset = "raw_${key}"\n`;

const destination = `[cdf]
version = 1
emit = 1

[destination.fixtures]
destination_type = "postgres"
`;

const credential = (field: string): string => `"{{ env_var('DESTINATION__FIXTURES__CREDENTIALS__${field}') }}"`;

const gateway = `gateways:
  fixtures:
    connection:
      type: postgres
      host: ${credential('HOST')}
      port: {{ env_var('DESTINATION__FIXTURES__CREDENTIALS__PORT') }}
      user: ${credential('USERNAME')}
      password: ${credential('PASSWORD')}
      database: ${credential('DATABASE')}

default_gateway: fixtures

`;
