import { signatureSlot } from '@cdf/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSigned, sign, verifySignature } from './index.ts';

const path = 'models/staging/shop/orders.sql';
const signed = sign(path, `/* Made by cdf.\n   ${signatureSlot} */\nSELECT 'é 🦆' AS c\n`);

const comments: [name: string, text: string][] = [
  ['SQL line comment', `-- ${signatureSlot}\nSELECT 1\n`],
  ['SQL block comment', `/*\n  ${signatureSlot}\n*/\nSELECT 1\n`],
  ['YAML', `# ${signatureSlot}\na: 1\n`],
  ['TypeScript', `// ${signatureSlot}\nexport {};\n`],
  ['JSON', `${JSON.stringify({ $generated: `by cdf, ${signatureSlot}`, tables: {} }, null, 2)}\n`],
];
for (const [name, text] of comments) {
  test(`a slot in ${name} is filled in place and verifies`, () => {
    const filled = sign(path, text);
    expect(filled).toHaveLength(text.length);
    expect(filled).not.toContain(signatureSlot);
    expect(filled.replace(/sha256-[\w-]{22}/, signatureSlot.slice('cdf:signature '.length))).toBe(text);
    expect(verifySignature(path, filled)).toBe('valid');
  });
}

const token = signed.match(/sha256-[\w-]{22}/)![0];
const verdicts: [name: string, path: string, text: string, want: ReturnType<typeof verifySignature>][] = [
  ['our own bytes', path, signed, 'valid'],
  ['a checkout that turned line ends into CRLF', path, signed.replaceAll('\n', '\r\n'), 'valid'],
  ['an edit of the body', path, signed.replace('SELECT', 'select'), 'broken'],
  ['an edit before the signature', path, signed.replace('Made', 'made'), 'broken'],
  ['a space at the very end', path, `${signed} `, 'broken'],
  ['a byte order mark from an editor', path, `\uFEFF${signed}`, 'broken'],
  ['an edit of the signature', path, signed.replace(token, `${token.slice(0, -2)}xx`), 'broken'],
  ['a signature cut short by the end of the file', path, signed.slice(0, signed.indexOf(token) + 10), 'broken'],
  ['a slot nobody filled', path, signed.replace(token, signatureSlot.slice('cdf:signature '.length)), 'broken'],
  ['a copy beside it', 'models/staging/shop/orders_copy.sql', signed, 'broken'],
  ['a move to another folder', 'models/marts/orders.sql', signed, 'broken'],
  ['a file somebody wrote', path, 'SELECT 1\n', 'unsigned'],
  ['an empty file', path, '', 'unsigned'],
  ['a signature line taken out', path, signed.replace(/.*cdf:signature.*\n/, ''), 'unsigned'],
  ['a signature quoted far down', path, `${'-'.repeat(1024)}${signed}`, 'unsigned'],
];
for (const [name, at, text, want] of verdicts) {
  test(`${name} is ${want}`, () => expect(verifySignature(at, text)).toBe(want));
}

test('signing signed text changes nothing, and a later text in the slot form is only text', () => {
  expect(sign(path, signed)).toBe(signed);
  const quoted = sign(path, `-- ${signatureSlot}\nSELECT '${signatureSlot}'\n`);
  expect(quoted).toContain(`'${signatureSlot}'`);
  expect(verifySignature(path, quoted)).toBe('valid');
});

test('a long header that CRLF pushes on still verifies', () => {
  const text = sign(path, `${'--\n'.repeat(230)}-- ${signatureSlot}\n`);
  expect(verifySignature(path, text.replaceAll('\n', '\r\n'))).toBe('valid');
});

test('text without a slot near its beginning is a fault of the emitter', () => {
  expect(() => sign(path, 'SELECT 1\n')).toThrow('no signature slot in the first 768 characters of "models/');
  expect(() => sign(path, `${'-'.repeat(800)}${signatureSlot}\n`)).toThrow('no signature slot');
});

test('a lone surrogate becomes what the disk gives back', () => {
  const text = sign(path, `-- ${signatureSlot}\n-- \ud83e\n`);
  expect(Buffer.from(text).toString()).toBe(text);
  expect(verifySignature(path, text)).toBe('valid');
});

test('any text verifies at its path, and at no other, and with no character changed', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(anyText, anyText, fc.nat(), (before, after, where) => {
      fc.pre(!isSigned(before));
      const text = sign(path, `${before}${signatureSlot}${after}\n`);
      const at = where % text.length;
      const changed = `${text.slice(0, at)}${text[at] === '~' ? '!' : '~'}${text.slice(at + 1)}`;
      expect(verifySignature(path, text)).toBe('valid');
      expect(verifySignature(`${path}x`, text)).toBe('broken');
      expect(verifySignature(path, changed)).not.toBe('valid');
    }),
  );
});
