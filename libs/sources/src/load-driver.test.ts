import { expect, test } from 'vitest';
import { loadDriver } from './load-driver.ts';

const absent = 'cdf-package-that-is-not-there';

test('a package that is not installed is named, with the way to install it', async () => {
  await expect(loadDriver(absent, () => import(absent))).rejects.toMatchObject({
    code: 'CDF802',
    message: `the package "${absent}" is not installed`,
    hint: `npm install --save-dev ${absent}`,
  });
});

test('a package that fails in another way does not pass for one that is not there', async () => {
  const fault = new Error('wrong platform');
  await expect(loadDriver('pg', () => Promise.reject(fault))).rejects.toBe(fault);
});
