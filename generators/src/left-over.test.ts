import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatureMarker } from '@cdf/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leftOverCommand } from './left-over.ts';
import { committedWarehouse } from './testing/committed-warehouse.ts';

let workspace: string;
const at = (path: string): string => join(workspace, 'a project', path);
const run = (): string => execSync(leftOverCommand('a project'), { cwd: workspace, encoding: 'utf8' }).trim();

beforeEach(() => {
  workspace = committedWarehouse('a project');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

test('outputs of schemas that are there are not left over', () => expect(run()).toBe('0'));

test('a project folder without outputs has none left over', () => {
  for (const folder of ['audits', 'external_models', 'models', 'metadata']) rmSync(at(folder), { recursive: true });
  expect(run()).toBe('0');
});

test('models of a schema that is gone give another answer each time', () => {
  renameSync(at('metadata/clickstream'), join(workspace, 'gone'));
  expect(run()).toMatch(/^[\da-f-]{36}$/);
  expect(run()).not.toBe(run());
});

test('modules alone are left over too', () => {
  mkdirSync(at('metadata/gone'));
  cpSync(at('metadata/clickstream/generated'), at('metadata/gone/generated'), { recursive: true });
  expect(run()).not.toBe('0');
});

test('what people wrote beside the outputs is not left over', () => {
  mkdirSync(at('models/staging/by_hand/deep'), { recursive: true });
  writeFileSync(at('models/staging/by_hand/deep/orders.sql'), 'SELECT 1');
  writeFileSync(at('external_models/others.yaml'), '[]\n');
  expect(run()).toBe('0');
});

test('a file is known by the marker of signatures', () =>
  expect(leftOverCommand('.')).toContain(`'${signatureMarker}'`));

test('nothing in the command means something else to another shell', () => {
  expect(leftOverCommand('.').replace('node --no-warnings -p "', '')).toMatch(/^[^"$%\\`]+" "\."$/);
});
