import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freeProject, type TestProject } from './testing/project.ts';

const bin = join(import.meta.dirname, 'bin.js');

/** A project with so many schemas that a signal finds them on the way. */
function manySchemas(count: number): TestProject {
  const project = freeProject();
  for (let index = 0; index < count; index += 1) {
    const key = `shop_x${index}`;
    cpSync(join(project.root, 'metadata/shop_v1'), join(project.root, `metadata/${key}`), { recursive: true });
    for (const left of ['generated', 'changes.yml'])
      if (existsSync(join(project.root, `metadata/${key}/${left}`))) project.remove(`metadata/${key}/${left}`);
    const section = `\n[cdf.schemas.${key}]\nsource = "export:exports/shop.schema.yaml"\ndestination = "warehouse"\ndataset = "raw_${key}"\nschema = "shop"\n`;
    project.edit('cdf_config.toml', (text) => text + section);
    project.edit(`metadata/${key}/schema.yml`, (text) => text.replace(/^ {2}dataset: .*$/m, `  dataset: raw_${key}`));
  }
  return project;
}

const schemasWritten = (project: TestProject): string[] =>
  readdirSync(join(project.root, 'metadata')).filter((key) =>
    existsSync(join(project.root, `metadata/${key}/generated/catalog.json`)),
  );

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s in the middle of writing: whole schemas or nothing of them, a word, and %i in a shell',
  async (signal, code) => {
    const project = manySchemas(12);
    const before = schemasWritten(project).length;
    const shell = spawn(
      'sh',
      ['-c', '"$@" & echo $! >pid; wait $!; echo "ended with $?"', 'sh', process.execPath, bin, 'generate'],
      {
        cwd: project.root,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const output = Promise.all([shell.stdout.toArray(), shell.stderr.toArray(), once(shell, 'exit')]);
    while (schemasWritten(project).length < before + 2 && shell.exitCode === null) await pause(2);
    process.kill(Number(project.read('pid')), signal);
    const [stdout, stderr] = await output;
    expect(Buffer.concat(stderr).toString()).toContain(`cdf: interrupted by ${signal}; no file is half written\n`);
    expect(Buffer.concat(stdout).toString()).toBe(`ended with ${code}\n`);
    const written = schemasWritten(project);
    expect(written.length).toBeLessThan(before + 12);
    expect(existsSync(join(project.root, '.cdf/journal/forward'))).toBe(false);
    // What stands is whole: a check complains of nothing but schemas that are not there at all.
    const { findings } = JSON.parse(project.cdf(['check', '--json']).stdout);
    const complainedOf = findings.flatMap(({ code, file }: { code: string; file: string }) =>
      code.startsWith('CDF7') ? [file] : [],
    );
    expect(complainedOf.filter((file: string) => written.some((key) => file.includes(`/${key}/`)))).toEqual([]);
    expect(project.cdf(['generate']).status).toBe(0);
    expect(schemasWritten(project)).toHaveLength(before + 12);
  },
);

test('two signals at once end a command once, by the signal, with one word', async () => {
  const project = manySchemas(2);
  const child = spawn(process.execPath, [bin, 'generate'], { cwd: project.root, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = Promise.all([child.stderr.toArray(), once(child, 'exit')]);
  while (!existsSync(join(project.root, '.cdf')) && child.exitCode === null) await pause(2);
  child.kill('SIGINT');
  child.kill('SIGINT');
  const [said, [, killedBy]] = await ended;
  expect(killedBy).toBe('SIGINT');
  expect(
    Buffer.concat(said)
      .toString()
      .match(/interrupted/g),
  ).toHaveLength(1);
});
