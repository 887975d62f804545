import type { GeneratedFile } from '@cdf/core';
import { signedFile } from './signed-file.ts';

const sql = (name: string, body: string) => signedFile(`models/staging/shop/${name}.sql`, body);
const module = (name: string) => signedFile(`metadata/shop/generated/${name}.ts`, 'export {};');

/** The outputs of a schema before a change: two stay, two change, one goes with its folder. */
export const oldFiles: readonly GeneratedFile[] = [
  sql('orders', 'SELECT 1'),
  sql('items', 'SELECT 1'),
  sql('kept', 'SELECT 1'),
  module('index'),
  signedFile('audits/generated/shop/gone.sql', 'SELECT 1'),
];

/** The same schema after it: two new ones, one in a folder that is not there yet. */
export const newFiles: readonly GeneratedFile[] = [
  sql('orders', 'SELECT 2'),
  sql('items', 'SELECT 2'),
  sql('kept', 'SELECT 1'),
  sql('added', 'SELECT 2'),
  module('index'),
  module('tables/added'),
];

/** Files no disk can hold together: the last one wants a folder where another is a file. Fails after the commit point. */
export const impossibleFiles: readonly GeneratedFile[] = [
  ...newFiles,
  signedFile('models/staging/shop/zone', 'SELECT 2'),
  signedFile('models/staging/shop/zone/z.sql', 'SELECT 2'),
];
