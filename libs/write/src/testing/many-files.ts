import type { GeneratedFile } from '@cdf/core';
import { signedFile } from './signed-file.ts';

/** 400 files of about 2 kB. */
export const manyFiles = (body: string): GeneratedFile[] =>
  Array.from({ length: 400 }, (_, index) => signedFile(`models/staging/shop/t${index}.sql`, body.repeat(2000)));
