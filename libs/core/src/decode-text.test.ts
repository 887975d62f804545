import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './index.ts';

const cases: [name: string, bytes: Buffer, text: string][] = [
  ['UTF-8', Buffer.from('aé🦆\n'), 'aé🦆\n'],
  ['with U+FFFD', Buffer.from('a\ufffdb'), 'a\ufffdb'],
  ['with a byte order mark', Buffer.from('\ufeffa'), 'a'],
  ['Latin-1', Buffer.from('caf\xe9: 1', 'latin1'), 'caf\udc80\ufffd: 1'],
  ['UTF-16', Buffer.from('\ufeffab', 'utf16le'), '\udc80\ufffd\ufffda\0b\0'],
  ['a letter cut in half', Buffer.from('a🦆').subarray(0, 4), 'a\udc80\ufffd'],
  ['the first byte of U+FFFD', Buffer.of(0xef), '\udc80\ufffd'],
  ['U+FFFD, and then not UTF-8', Buffer.concat([Buffer.from('\ufffd'), Buffer.of(0xff)]), '\ufffd\udc80\ufffd'],
];
for (const [name, bytes, text] of cases) {
  test(`decode: ${name}`, () => expect(decodeText(bytes)).toBe(text));
}

test('text comes back from its bytes; other bytes have a fault, and what stands before it is text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 6 }), (before, bytes) => {
      fc.pre(!before.startsWith('\ufeff'));
      expect(decodeText(Buffer.from(before))).toBe(before);
      const mixed = Buffer.concat([Buffer.from(before), bytes]);
      const text = decodeText(mixed);
      if (text.isWellFormed()) expect(text).toBe(new TextDecoder('utf-8', { fatal: true }).decode(mixed));
      else expect(text.slice(0, text.search(/\p{Surrogate}/u)).startsWith(before)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
