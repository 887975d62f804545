/** What a compiled validator says about one fault (Ajv's error object, `verbose`). */
export interface SchemaError {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value. */
  readonly data?: unknown;
  /** What the keyword says in the JSON Schema. */
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>> | undefined;
  /** Set on what a key's name violates. */
  readonly propertyName?: string;
}

/**
 * Reduces errors to one for each fault. Of a value that may have several shapes only the shape with its JSON type is told
 * about, and when none has it, only that; so in a JSON Schema no two shapes of one `anyOf` may have the same JSON type.
 * Errors come inner ones first, and the errors of the shapes before that of their `anyOf`.
 */
export function relevantErrors(errors: readonly SchemaError[]): SchemaError[] {
  let kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.propertyName !== undefined) continue;
    if (error.keyword !== 'anyOf') {
      kept.push(error);
      continue;
    }
    const isInside = ({ instancePath }: SchemaError): boolean =>
      instancePath === error.instancePath || instancePath.startsWith(`${error.instancePath}/`);
    const inside = kept.filter(isInside);
    const fitting = inside.filter((each) => each.instancePath !== error.instancePath || fitsType(each, inside));
    const replacement = fitting.length > 0 ? fitting : [{ ...error, params: { type: expectedTypes(inside) } }];
    kept = [...kept.filter((each) => !isInside(each)), ...replacement];
  }
  return kept.filter((error) => error.keyword === 'type' || error.keyword === 'anyOf' || !hasTypeError(error, kept));
}

function fitsType(error: SchemaError, others: readonly SchemaError[]): boolean {
  if (error.keyword === 'type' || hasTypeError(error, others)) return false;
  const allowed = allowedValues(error);
  return allowed === undefined || allowed.some((value) => jsonType(value) === jsonType(error.data));
}

const hasTypeError = (error: SchemaError, others: readonly SchemaError[]): boolean =>
  others.some(
    ({ keyword, parentSchema, instancePath }) =>
      keyword === 'type' && parentSchema === error.parentSchema && instancePath === error.instancePath,
  );

/** The values that an `enum` or a `const` allows. */
export function allowedValues({ keyword, params }: SchemaError): readonly unknown[] | undefined {
  if (keyword === 'enum') return params.allowedValues as readonly unknown[];
  return keyword === 'const' ? [params.allowedValue] : undefined;
}

function expectedTypes(errors: readonly SchemaError[]): unknown[] {
  return errors.flatMap((error) => {
    if (error.keyword === 'type') return [error.params.type].flat();
    return error.keyword === 'const' ? [error.params.allowedValue] : [];
  });
}

/** The JSON type of a value. */
export function jsonType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
