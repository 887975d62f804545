/** One file to write. `path`: POSIX, relative to the project folder. `content`: ends in exactly one "\n". */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** What stands before a signature, in any comment or string. */
export const signatureMarker = 'cdf:signature sha256-';

/**
 * Where the signature goes: an emitter prints this in the first lines, the writer fills it. As long as the real thing, and free of
 * characters that end a comment or need escaping in JSON.
 */
export const signatureSlot: string = signatureMarker + '0'.repeat(22);
