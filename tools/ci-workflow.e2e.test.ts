import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

const top = join(import.meta.dirname, '..');
const file = '.github/workflows/warehouse.yml';
const text = readFileSync(join(top, file), 'utf8');

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
}

const { jobs }: { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> } = parse(text);
const scriptOf = (job: string, name: string): string => jobs[job]!.steps.find((step) => step.name === name)!.run!;

test('the page shows the workflow that runs', () => {
  expect(readFileSync(join(top, 'docs/ci.md'), 'utf8')).toContain(`\`\`\`yaml\n${text}\`\`\`\n`);
});

/** A clone on a branch of the example project, with `main` at its remote, and `npx` and `gh` as the steps find them. */
function pullRequest() {
  const root = mkdtempSync(join(tmpdir(), 'cdf-ci-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [folder, bin, temp] = [join(root, 'clone'), join(root, 'bin'), join(root, 'temp')];
  for (const made of [bin, temp]) mkdirSync(made);
  for (const part of ['cdf_config.toml', 'exports', 'metadata', 'models', 'external_models', 'audits', 'tests'])
    cpSync(join(top, 'apps/warehouse', part), join(folder, part), { recursive: true });
  const command = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  command('npx', `shift; exec "${process.execPath}" "${join(top, 'apps/cdf/src/bin.js')}" "$@"`);
  // GitHub cannot run here: the comments of the pull request are files, and a list of them is their addresses.
  const [asked, comment] = [join(root, 'asked'), join(root, 'comment.md')];
  command(
    'gh',
    `echo "$*" >> "${asked}"
case "$*" in *--jq*) [ ! -f "${comment}" ] || echo "address/of/comment" ;; *) cp "$RUNNER_TEMP/plan.md" "${comment}" ;; esac`,
  );
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: root,
    BASE: 'origin/main',
    RUNNER_TEMP: temp,
    COMMENTS: 'comments',
  };
  const bash = (script: string) =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
  const commit = (message: string): void => {
    const made = bash(`git add -A && git -c user.name=Ada -c user.email=ada@example.com commit -qm "${message}"`);
    expect(made).toMatchObject({ status: 0, stderr: '' });
  };
  expect(bash('git init -qb main').status).toBe(0);
  commit('as it is');
  expect(bash('git update-ref refs/remotes/origin/main HEAD && git switch -qc change').status).toBe(0);
  const contract = join(folder, 'metadata/shop_v1/schema.yml');
  return {
    bash,
    commit,
    step: (job: string, name: string) => bash(scriptOf(job, name)),
    breakRules: () => writeFileSync(join(folder, 'metadata/shop_v1/staging.yml'), 'version: 1\nrules: [{wehn: 1}]\n'),
    dropWeight: () => writeFileSync(contract, readFileSync(contract, 'utf8').replace(/ {6}stk_weight: .*\n/, '')),
    comment: () => readFileSync(comment, 'utf8'),
    asked: () => readFileSync(asked, 'utf8'),
  };
}

beforeAll(() => expect(spawnSync('git', ['--version']).status).toBe(0));

test('a change without a decision is commented on and stopped; with one it passes, and after the merge it is current', () => {
  const request = pullRequest();
  request.dropWeight();
  request.commit('without weight');
  expect(request.step('decide', 'Plan').status).toBe(0);
  expect(request.step('decide', 'Comment')).toMatchObject({ status: 0, stderr: '' });
  expect(request.comment()).toContain('**1 change needs a decision**');
  expect(request.step('decide', 'Check').status).toBe(1);

  const command = /```sh\n([\s\S]*?)```/.exec(request.comment())![1]!.replace("'…'", "'nobody weighs stock any more'");
  expect(request.bash(command).status).toBe(0);
  request.commit('decided');
  expect(request.step('decide', 'Plan').status).toBe(0);
  expect(request.step('decide', 'Comment')).toMatchObject({ status: 0, stderr: '' });
  expect(request.comment()).toContain(', accepted\n');
  expect(request.step('decide', 'Check')).toMatchObject({ status: 0, stderr: '' });
  expect(request.asked().split('\n')).toEqual([
    expect.stringContaining('comments --paginate'),
    expect.stringMatching(/^api comments --field body=@.*plan\.md --silent$/),
    expect.stringContaining('comments --paginate'),
    expect.stringMatching(/^api address\/of\/comment --method PATCH --field body=@.*plan\.md --silent$/),
    '',
  ]);
  expect(request.step('apply', 'Check')).toMatchObject({ status: 0, stderr: '' });
});

test('a pull request that changes nothing passes', () => {
  const request = pullRequest();
  expect(request.step('decide', 'Plan').status).toBe(0);
  expect(request.step('decide', 'Comment').status).toBe(0);
  expect(request.comment()).toBe('<!-- cdf plan -->\n### cdf plan: nothing changes\n');
  expect(request.step('decide', 'Check').status).toBe(0);
});

test('what cannot be planned is in the comment as well, and the check says it', () => {
  const request = pullRequest();
  request.breakRules();
  request.commit('a typing error');
  expect(request.step('decide', 'Plan').status).toBe(1);
  const after = jobs.decide!.steps.filter(({ name }) => name === 'Comment' || name === 'Check');
  expect(after.map((step) => step.if)).toEqual([
    expect.stringContaining('!cancelled()'),
    expect.stringContaining('!cancelled()'),
  ]);
  expect(request.step('decide', 'Comment').status).toBe(0);
  expect(request.comment()).toContain('- **error** CDF102 `metadata/shop_v1/staging.yml:2`');
  expect(request.step('decide', 'Check')).toMatchObject({ status: 1, stdout: expect.stringContaining('CDF102') });
});
