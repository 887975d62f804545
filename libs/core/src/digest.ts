import { createHash, hash } from 'node:crypto';

/** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits. */
export const digest = (text: string): string => hash('sha256', text, 'hex');

/**
 * One SHA-256 over named contents, in the order given. Sizes in bytes go in too, so no two lists give the same input; a text and
 * its UTF-8 bytes are the same content.
 */
export function digestAll(entries: Iterable<readonly [name: string, content: string | Uint8Array]>): string {
  const all = createHash('sha256');
  for (const [name, content] of entries) {
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    all.update(`${Buffer.byteLength(name)}:${name}${bytes}:`).update(content);
  }
  return all.digest('hex');
}
