import { expect, test } from 'vitest';
import { readLayout } from './layout.ts';
import { metadataProject, schemaProject } from './targets.ts';

const [folder] = readLayout([
  'apps/warehouse/cdf_config.toml',
  'apps/warehouse/metadata/shop/schema.yml',
  'apps/warehouse/metadata/asana_v2/schema.yml',
]);
const warehouse = folder!;
const shop = warehouse.schemas[1]!;
const { targets: ofShop = {}, ...shopProject } = schemaProject(warehouse, shop, {});
const { targets: ofAll = {} } = metadataProject(warehouse);

test('a schema is told from another by its folder and its tags', () => {
  expect(shopProject).toEqual({
    root: 'apps/warehouse/metadata/shop',
    name: 'metadata-shop',
    tags: ['cdf:schema', 'cdf:schema-of:apps/warehouse'],
    namedInputs: { contract: ['{projectRoot}/*.yml'] },
  });
});

const outputs = [
  '{workspaceRoot}/apps/warehouse/audits/generated/shop',
  '{workspaceRoot}/apps/warehouse/external_models/shop',
  '{workspaceRoot}/apps/warehouse/models/staging/shop',
  '{projectRoot}/generated',
];

test.each(['generate', 'check'])('whatever a schema writes is an input of %s', (name) => {
  for (const output of outputs) expect(ofShop[name]?.inputs).toContain(`${output}/**/*`);
});

test('a hit of generate does nothing, and there is none while something is not current', () => {
  const isCurrent = { runtime: 'node --no-warnings "generators/src/print-current.js" "apps/warehouse"' };
  for (const { generate } of [ofShop, ofAll]) {
    expect(generate?.outputs).toEqual([]);
    expect(generate?.inputs).toContainEqual(isCurrent);
  }
});

test.each(['generate', 'check'])('%s of a schema reads settings, actions, shared rules and its contract', (name) => {
  expect(ofShop[name]?.inputs).toEqual(
    expect.arrayContaining([
      'contract',
      '{workspaceRoot}/apps/warehouse/cdf_config.toml',
      '{workspaceRoot}/apps/warehouse/cdf.actions.ts',
      '{workspaceRoot}/apps/warehouse/cdf.actions/**/*',
      '{workspaceRoot}/apps/warehouse/metadata/*.yml',
      '{workspaceRoot}/apps/warehouse/models/staging_by_hand/shop/*.sql',
    ]),
  );
});

test('no input of a schema lies in the files of another', () => {
  const paths = JSON.stringify([ofShop.generate?.inputs, ofShop.check?.inputs]);
  expect(paths).not.toContain('asana_v2');
});

test('no input of what is shared lies in the files of a schema', () => {
  const paths = JSON.stringify(ofAll.generate?.inputs);
  expect(paths).not.toMatch(/\/(?:shop|asana_v2)\//);
  expect(paths).toContain('external_models/!(asana_v2|shop)/**/*');
  expect(paths).toContain('{projectRoot}/!(asana_v2|shop)/generated/**/*');
  expect(ofAll.generate?.inputs).toContainEqual({
    input: 'contract',
    projects: ['metadata-asana_v2', 'metadata-shop'],
  });
});

test('without a schema every output is left over', () => {
  const [empty] = readLayout(['cdf_config.toml']);
  expect(metadataProject(empty!).targets?.check?.inputs).toContain('{workspaceRoot}/models/staging/*/**/*');
});

test('options of the executor name mode, project and schema', () => {
  expect([ofShop.generate?.options, ofShop.check?.options, ofAll.generate?.options, ofAll.check?.options]).toEqual([
    { mode: 'generate', project: 'apps/warehouse', schema: 'shop' },
    { mode: 'check', project: 'apps/warehouse', schema: 'shop' },
    { mode: 'generate', project: 'apps/warehouse' },
    { mode: 'check', project: 'apps/warehouse' },
  ]);
});

test('modules elsewhere are inputs and part of the options', () => {
  const { generate } = schemaProject(warehouse, shop, { outDir: 'src/rows' }).targets ?? {};
  expect(generate?.inputs).toContain('{workspaceRoot}/apps/warehouse/src/rows/shop/**/*');
  expect(generate?.options).toMatchObject({ outDir: 'src/rows' });
});

test('what is shared is generated after every schema of its own folder', () => {
  expect(ofAll.generate?.dependsOn).toEqual([{ projects: ['tag:cdf:schema-of:apps/warehouse'], target: 'generate' }]);
});

test('syncing is never cached', () => {
  expect(ofAll.sync).toMatchObject({ executor: 'cdf:sync', cache: false, options: { project: 'apps/warehouse' } });
});

test('sources of cdf are inputs while they are not an installed package', () => {
  expect(ofShop.generate?.inputs).toContain('{workspaceRoot}/libs/*/src/**/!(*.test).{ts,js}');
});
