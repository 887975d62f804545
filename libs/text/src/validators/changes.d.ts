// Made from schemas/changes.schema.json by schemas/compile-validators.ts. Do not edit.
import type { Validate } from '../json-schema.ts';

export declare const validate: Validate;
