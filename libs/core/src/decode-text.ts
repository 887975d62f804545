import { isUtf8 } from 'node:buffer';

/**
 * Bytes of a file as text. Where they are not UTF-8 a lone surrogate stands before the rest, which no UTF-8 holds: readers can then
 * tell such a file, and the place, from one that has U+FFFD in it. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd') || isUtf8(bytes)) return text.startsWith('\ufeff') ? text.slice(1) : text;
  const again = Buffer.from(text);
  let fault = 0;
  while (bytes[fault] === again[fault]) fault++;
  // A fault inside a letter begins with the letter.
  while (!isUtf8(bytes.subarray(0, fault))) fault--;
  return `${decodeText(bytes.subarray(0, fault))}\udc80${bytes.toString('utf8', fault)}`;
}
