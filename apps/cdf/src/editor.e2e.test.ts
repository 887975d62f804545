import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { actions } from '@cdf/staging';
import { expect, onTestFinished, test } from 'vitest';
import {
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver-protocol/node';
import { freeProject } from './testing/project.ts';

// The server behind YAML in editors, and files as cdf leaves them.
const top = join(import.meta.dirname, '../../..');
const server = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
);
const ownAction = `import { call, defineAction, literal } from 'cdf/actions';
export default [
  defineAction({
    name: 'first_letter',
    summary: 'Keeps the first letter of a text.',
    on: ['text'],
    effect: {},
    change: ({ expression }) => ({ expression: call('LEFT', expression, literal(1)) }),
  }),
];
`;

/** An editor on a project with an action of its own, in which cdf ran once. */
async function startEditor() {
  const project = freeProject();
  mkdirSync(join(project.root, 'node_modules'));
  symlinkSync(join(top, 'generators'), join(project.root, 'node_modules/cdf'), 'junction');
  project.write('cdf.actions.ts', ownAction);
  expect(project.cdf(['generate']).status).toBe(0);
  const { stdin, stdout, kill } = spawned();
  const connection = createProtocolConnection(stdout, stdin);
  onTestFinished(() => {
    connection.dispose();
    kill();
  });
  const told = Promise.withResolvers<Diagnostic[]>();
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => ({ validate: true, completion: true, hover: true })),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => told.resolve(diagnostics));
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  return { project, connection, told: told.promise };
}

function spawned() {
  const child = spawn(process.execPath, [server, '--stdio']);
  return { stdin: child.stdin, stdout: child.stdout, kill: () => child.kill() };
}

/** What the editor says of a ruleset that has a cursor (`|`) in it. */
async function edit(rules: string) {
  const { project, connection, told } = await startEditor();
  const text = `# yaml-language-server: $schema=../../.cdf/staging.schema.json\nversion: 1\nrules:\n${rules}`;
  const uri = pathToFileURL(join(project.root, 'metadata/shop_v1/staging.yml')).href;
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const textDocument = { uri, languageId: 'yaml', version: 1, text: text.replace('|', '') };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const underlined = (await told).map(({ range }) => range.start.line);
  const at = { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } };
  const { items } = await connection.sendRequest<{ items: CompletionItem[] }>('textDocument/completion', at);
  const hover = await connection.sendRequest<Hover | null>('textDocument/hover', at);
  return { underlined, offered: items.map(({ label }) => label), hover: JSON.stringify(hover) };
}

test('every action is offered, those of the project among them', async () => {
  const { offered } = await edit('  - when: {columns: [email]}\n    do:\n      - |');
  expect(offered).toEqual(expect.arrayContaining([...actions.map(({ name }) => name), 'first_letter']));
});

test("an action's parameters are offered", async () => {
  const { offered } = await edit('  - when: {tables: [orders]}\n    do:\n      - dedupe:\n          |');
  expect(offered).toEqual(expect.arrayContaining(['by', 'order', 'null_keys']));
});

test('an action says what it does, one of the project too', async () => {
  const { hover, underlined } = await edit('  - when: {columns: [email]}\n    do:\n      - first_let|ter: {}\n');
  expect(hover).toContain('Keeps the first letter of a text.');
  expect(underlined).toEqual([]);
});

test('a misspelt action is underlined', async () => {
  const { underlined } = await edit(
    '  - when: {columns: [email]}\n    do:\n      - trim\n      - trmi\n      - mapp: {}|\n',
  );
  expect(underlined).toEqual([6, 7]);
});
