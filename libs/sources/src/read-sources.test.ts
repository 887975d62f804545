import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Source, SourceFault, type SourceKind } from './source.ts';
import { folderWith, readAll, settingsOf } from './testing/project.ts';

test.each([
  ['exprt:a', 'did you mean "export"?'],
  ['', 'known:'],
  ['__proto__:x', 'known:'],
  ['export:', 'write export:PATH'],
])('"%s" is no source', async (source, hint) => {
  expect((await readAll('/', [settingsOf(source)])).findings).toMatchObject([
    { code: 'CDF606', hint: expect.stringContaining(hint), at: { pointer: '/cdf/schemas/shop/source' } },
  ]);
});

/** A kind whose places are its arguments, with a log of everything that is asked of them. */
function fakeKind(log: string[], places: Readonly<Record<string, Partial<Source>>> = {}): SourceKind {
  return {
    argument: 'NAME',
    group: ({ source }) => source,
    open: ({ argument, schemas }) => {
      log.push(`open ${argument}`);
      return {
        list: async () => {
          log.push(`list ${argument}`);
          const listed = schemas.map(({ key }) => [key, { where: key, hash: `hash of ${key}` }] as const);
          return { schemas: new Map(listed), findings: [] };
        },
        fetch: async (keys) => {
          log.push(`fetch ${argument} ${keys}`);
          return new Map(keys.map((key) => [key, `body of ${key}`]));
        },
        close: async () => {
          log.push(`close ${argument}`);
        },
        ...places[argument],
      };
    },
  };
}

const schemas = (...keys: string[]) => keys.map((key) => settingsOf(`fake:${key.charAt(0)}`, { key }));

test('a place is asked once for hashes and once for the bodies that are wanted', async () => {
  const log: string[] = [];
  const needsBody = (key: string) => key !== 'a1';
  const { value } = await readAll('/', schemas('a1', 'a2', 'a3'), { kinds: { fake: fakeKind(log) }, needsBody });
  expect(log).toEqual(['open a', 'list a', 'fetch a a2,a3', 'close a']);
  expect([...value.values()].map(({ hash, body }) => [hash, body])).toEqual([
    ['hash of a1', undefined],
    ['hash of a2', 'body of a2'],
    ['hash of a3', 'body of a3'],
  ]);
});

test('when no body is wanted none is asked for', async () => {
  const log: string[] = [];
  await readAll('/', schemas('a1', 'a2'), { kinds: { fake: fakeKind(log) }, needsBody: () => false });
  expect(log).toEqual(['open a', 'list a', 'close a']);
});

test('a place that fails is closed, is one finding for all its schemas, and spoils no other', async () => {
  const log: string[] = [];
  const fail = async () => {
    throw new SourceFault('CDF607', 'the door is locked', 'knock');
  };
  const kinds = { fake: fakeKind(log, { a: { list: fail }, c: { fetch: fail } }) };
  const { value, findings } = await readAll('/', schemas('a1', 'a2', 'b1', 'c1'), { kinds });
  expect([...value.keys()]).toEqual(['b1']);
  expect(findings).toMatchObject([
    { message: '"a1", and with it 1 more, cannot be read: the door is locked', hint: 'knock' },
    { message: '"c1" cannot be read: the door is locked', at: { pointer: '/cdf/schemas/c1/source' } },
  ]);
  expect(log.filter((line) => line.startsWith('close')).sort()).toEqual(['close a', 'close b', 'close c']);
});

test('not a word of what a driver throws is told, but its code', async () => {
  const fail = async () => {
    throw Object.assign(new Error('no route to db.internal as loader:hunter2'), { code: 'EHOSTUNREACH' });
  };
  const { findings } = await readAll('/', schemas('a1'), { kinds: { fake: fakeKind([], { a: { list: fail } }) } });
  expect(findings).toMatchObject([
    { code: 'CDF607', message: '"a1" cannot be read: the source failed (EHOSTUNREACH)' },
  ]);
});

test('a place that does not answer in time is a finding', async () => {
  const never = () => new Promise<never>(() => {});
  const kinds = { fake: fakeKind([], { a: { list: never } }) };
  const { value, findings } = await readAll('/', schemas('a1', 'b1'), { kinds, timeoutMs: 50 });
  expect([...value.keys()]).toEqual(['b1']);
  expect(findings).toMatchObject([{ message: '"a1" cannot be read: there was no answer within 0.05 seconds' }]);
});

test('places are read side by side, never more than four at a time', async () => {
  let open = 0;
  let most = 0;
  const slow: SourceKind = {
    ...fakeKind([]),
    open: async (opening) => {
      most = Math.max(most, ++open);
      await pause(5);
      const source = await fakeKind([]).open(opening);
      return { ...source, close: async () => void open-- };
    },
  };
  const { value } = await readAll('/', schemas(...'abcdefghij'), { kinds: { fake: slow } });
  expect([value.size, most, open]).toEqual([10, 4, 0]);
});

test('a body that is gone when it is asked for is a finding of its schema alone', async () => {
  const kinds = { fake: fakeKind([], { a: { fetch: async () => new Map([['a1', 'b']]) } }) };
  const { value, findings } = await readAll('/', schemas('a1', 'a2'), { kinds });
  expect([...value.keys()]).toEqual(['a1']);
  expect(findings).toMatchObject([{ message: '"a2" changed in its source while it was read' }]);
});

test('progress is told before the first place and after each', async () => {
  const told: string[] = [];
  const root = folderWith({ 'a.yaml': 'a' });
  await readAll(root, [settingsOf('export:a.yaml')], { onProgress: (done, places) => told.push(`${done}/${places}`) });
  expect(told).toEqual(['0/1', '1/1']);
});
