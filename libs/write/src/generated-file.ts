/**
 * One file to write. `path`: POSIX, relative to the project folder. `content`: ends in exactly one "\n" and, unless the
 * file is one that people share with cdf (`schema.yml`), holds the signature slot in its first lines.
 */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}
