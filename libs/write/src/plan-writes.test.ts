import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planWrites, verifySignature, type WriteInput, type WritePlan } from './index.ts';
import { signedFile, textsOf, writeInput } from './testing/signed-file.ts';

const path = 'models/staging/shop/orders.sql';
const now = signedFile(path, 'SELECT 2');
const before = signedFile(path, 'SELECT 1');
const edited = before.content.replace('SELECT', 'select');
const isForced = { force: true };
const isShared = { unsignedAllowed: new Set(['metadata/shop/schema.yml']) };
const contract = { path: 'metadata/shop/schema.yml', content: 'name: shop\n' };

/** Each path with the list it is in, and a mark when the plan is blocked. */
function verdicts(plan: WritePlan): string[] {
  const lists = ['create', 'update', 'same', 'stale', 'edited', 'foreign', 'clashing'] as const;
  const all = lists.flatMap((list) => plan[list].map((one) => `${list} ${typeof one === 'string' ? one : one.path}`));
  return plan.isBlocked ? [...all, 'blocked'] : all;
}

const cases: [name: string, given: WriteInput, want: string[]][] = [
  ['nothing there', writeInput([now], new Map()), [`create ${path}`]],
  ['looked for and not there', writeInput([now], new Map([[path, null]])), [`create ${path}`]],
  ['already there', writeInput([now], textsOf([now])), [`same ${path}`]],
  ['a CRLF checkout', writeInput([now], new Map([[path, now.content.replaceAll('\n', '\r\n')]])), [`same ${path}`]],
  ['ours, out of date', writeInput([now], textsOf([before])), [`update ${path}`]],
  ['ours, wanted no more', writeInput([], textsOf([before])), [`stale ${path}`]],
  ['edited', writeInput([now], new Map([[path, edited]])), [`edited ${path}`, 'blocked']],
  ['edited, forced', writeInput([now], new Map([[path, edited]]), isForced), [`update ${path}`]],
  ['edited, wanted no more', writeInput([], new Map([[path, edited]])), [`edited ${path}`, 'blocked']],
  ['the same, forced', writeInput([], new Map([[path, edited]]), isForced), [`edited ${path}`]],
  ['not ours, in our way', writeInput([now], new Map([[path, 'SELECT 1\n']])), [`foreign ${path}`, 'blocked']],
  ['the same, forced', writeInput([now], new Map([[path, '']]), isForced), [`foreign ${path}`, 'blocked']],
  ['not ours, not in our way', writeInput([], new Map([[path, 'SELECT 1\n']])), []],
  [
    'a signed file copied to a path we want',
    writeInput([now], new Map([[path, signedFile('a.sql', 'SELECT 2').content]])),
    [`edited ${path}`, 'blocked'],
  ],
  ['a contract: new', writeInput([contract], new Map(), isShared), [`create ${contract.path}`]],
  ['a contract: as it was', writeInput([contract], textsOf([contract]), isShared), [`same ${contract.path}`]],
  [
    'a contract: edited',
    writeInput([contract], new Map([[contract.path, 'a: 1\n']]), isShared),
    [`update ${contract.path}`],
  ],
  ['a contract not in this plan', writeInput([], textsOf([contract]), isShared), []],
  [
    'two paths that only case tells apart',
    writeInput([signedFile('a/Orders.sql', ''), signedFile('a/orders.sql', '')], new Map()),
    ['create a/Orders.sql', 'create a/orders.sql', 'clashing a/Orders.sql', 'clashing a/orders.sql', 'blocked'],
  ],
  ['one path twice', writeInput([now, before], new Map()), [`create ${path}`, `clashing ${path}`, 'blocked']],
];
for (const [name, given, want] of cases) {
  test(`plan: ${name}`, () => expect(verdicts(planWrites(given))).toEqual(want));
}

test('a plan keeps the text it would replace', () => {
  const plan = planWrites(writeInput([now], textsOf([before, signedFile('old.sql', '')])));
  expect(plan.update).toEqual([{ ...now, was: before.content }]);
  expect(plan.stale).toEqual([{ path: 'old.sql', was: signedFile('old.sql', '').content }]);
});

test('an unsigned file where signed ones are wanted is a fault of the caller', () => {
  expect(() => planWrites(writeInput([contract], new Map()))).toThrow('"metadata/shop/schema.yml" has to be signed');
});

const anyPath = fc.constantFrom('a.sql', 'b.sql', 'c/d.sql', 'c/e.sql', 'metadata/shop/schema.yml');
const anyPresent = fc
  .dictionary(anyPath, fc.constantFrom('ours', 'old', 'edited', 'foreign', 'crlf', null))
  .map((kinds) => new Map(Object.entries(kinds).map(([at, kind]) => [at, kind === null ? null : textOf(at, kind)])));
const anyDesired = fc.uniqueArray(anyPath).map((paths) => paths.map(desiredFile));

const desiredFile = (at: string) => (at.endsWith('.yml') ? contract : signedFile(at, 'SELECT 2'));

function textOf(at: string, kind: string): string {
  if (kind === 'ours') return desiredFile(at).content;
  if (kind === 'crlf') return desiredFile(at).content.replaceAll('\n', '\r\n');
  if (kind === 'old') return signedFile(at, 'SELECT 1').content;
  return kind === 'edited' ? `${signedFile(at, 'SELECT 1').content}--\n` : 'SELECT 3\n';
}

/** What the disk holds after a plan was carried out. */
function after(plan: WritePlan, present: ReadonlyMap<string, string | null>): Map<string, string | null> {
  const files = new Map(present);
  if (plan.isBlocked) return files;
  for (const { path: at, content } of [...plan.create, ...plan.update]) files.set(at, content);
  for (const { path: at } of plan.stale) files.delete(at);
  return files;
}

test('planning again after a plan was carried out finds nothing to do', () => {
  fc.assert(
    fc.property(anyDesired, anyPresent, fc.boolean(), (desired, present, force) => {
      const plan = planWrites(writeInput(desired, present, { ...isShared, force }));
      const again = planWrites(writeInput(desired, after(plan, present), { ...isShared, force }));
      if (plan.isBlocked) expect(again).toEqual(plan);
      else expect([again.create, again.update, again.stale, again.foreign]).toEqual([[], [], [], []]);
    }),
  );
});

test('the order of files changes no plan', () => {
  fc.assert(
    fc.property(anyDesired, anyPresent, (desired, present) => {
      const turned = writeInput(desired.toReversed(), new Map([...present].reverse()), isShared);
      expect(planWrites(turned)).toEqual(planWrites(writeInput(desired, present, isShared)));
    }),
  );
});

test("no plan removes or replaces a person's text unless it was told to", () => {
  fc.assert(
    fc.property(anyDesired, anyPresent, fc.boolean(), (desired, present, force) => {
      const plan = planWrites(writeInput(desired, present, { ...isShared, force }));
      for (const { path: at, was } of plan.stale) expect(verifySignature(at, was)).toBe('valid');
      for (const { path: at, was } of plan.update) {
        if (at === contract.path) continue;
        expect(verifySignature(at, was!)).not.toBe('unsigned');
        if (!force) expect(verifySignature(at, was!)).toBe('valid');
      }
    }),
  );
});

test('every wanted path is in exactly one list', () => {
  fc.assert(
    fc.property(anyDesired, anyPresent, (desired, present) => {
      const { create, update, same, edited, foreign } = planWrites(writeInput(desired, present, isShared));
      const listed = [...create, ...update, ...edited.filter(({ isDesired }) => isDesired)].map((one) => one.path);
      expect([...listed, ...same, ...foreign].sort()).toEqual(desired.map((file) => file.path).sort());
    }),
  );
});
