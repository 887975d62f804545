import { hash } from 'node:crypto';
import { signatureMarker, signatureSlot } from '@cdf/core';
import { withLineFeeds } from './line-endings.ts';

const blank = signatureSlot.slice(signatureMarker.length);
const tokenLength = blank.length;
const searchedLength = 1024;
// Every line of a CRLF checkout is one character longer, so a slot near the limit would be lost there.
const signedWithin = 768;

/**
 * Fills the signature slot: 22 characters of a base64url SHA-256 over the path, a NUL and the text with its slot blank. The
 * path goes in so that a copied or moved file is told apart from our own output. Signing signed text again changes nothing.
 *
 * @throws when the first 768 characters have no slot, which is a fault of the emitter
 */
export function sign(path: string, contentWithSlot: string): string {
  // A lone surrogate would come back from the disk as U+FFFD and make the file look changed on every run.
  const content = contentWithSlot.toWellFormed();
  const at = tokenPosition(content);
  if (at === undefined || at + tokenLength > signedWithin) {
    throw new Error(`no signature slot in the first ${signedWithin} characters of "${path}"`);
  }
  return content.slice(0, at) + tokenOf(path, content, at) + content.slice(at + tokenLength);
}

/**
 * What the signature says about a text found at a path. `valid`: these are bytes cdf made for this very path, line endings
 * aside. `broken`: a signature is there and does not fit, so somebody edited, copied or moved the file. `unsigned`: no
 * signature in the first 1,024 characters, so the file is not ours.
 */
export function verifySignature(path: string, content: string): 'unsigned' | 'valid' | 'broken' {
  const at = tokenPosition(content);
  if (at === undefined) return 'unsigned';
  return content.slice(at, at + tokenLength) === tokenOf(path, content, at) ? 'valid' : 'broken';
}

/** True when a text has a signature or a slot for one, whether it fits or not. */
export const isSigned = (content: string): boolean => tokenPosition(content) !== undefined;

function tokenPosition(content: string): number | undefined {
  const at = content.slice(0, searchedLength).indexOf(signatureMarker);
  return at === -1 ? undefined : at + signatureMarker.length;
}

function tokenOf(path: string, content: string, at: number): string {
  const neutral = content.slice(0, at) + blank + content.slice(at + tokenLength);
  return hash('sha256', `${path}\0${withLineFeeds(neutral)}`, 'base64url').slice(0, tokenLength);
}
