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
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.propertyName !== undefined) continue;
    if (error.keyword !== 'anyOf') {
      kept.push(error);
      continue;
    }
    // What was said of the inside of the value, or of the value itself, was said last.
    const isInside = ({ instancePath }: SchemaError): boolean =>
      instancePath === error.instancePath || instancePath.startsWith(`${error.instancePath}/`);
    const inside = kept.splice(kept.findLastIndex((each) => !isInside(each)) + 1);
    const hasTypeError = typeErrorsOf(inside);
    const fitting = inside.filter((each) => each.instancePath !== error.instancePath || fitsType(each, hasTypeError));
    for (const each of fitting) kept.push(each);
    if (fitting.length === 0) kept.push({ ...error, params: { type: expectedTypes(inside) } });
  }
  const hasTypeError = typeErrorsOf(kept);
  return kept.filter((error) => error.keyword === 'type' || error.keyword === 'anyOf' || !hasTypeError(error));
}

function fitsType(error: SchemaError, hasTypeError: (error: SchemaError) => boolean): boolean {
  if (error.keyword === 'type' || hasTypeError(error)) return false;
  const allowed = allowedValues(error);
  return allowed === undefined || allowed.some((value) => jsonType(value) === jsonType(error.data));
}

/** Tells of an error whether one of the errors says that its value has a wrong type, by the same part of the JSON Schema. */
function typeErrorsOf(errors: readonly SchemaError[]): (error: SchemaError) => boolean {
  const wrongTypes = Map.groupBy(
    errors.filter(({ keyword }) => keyword === 'type'),
    ({ instancePath }) => instancePath,
  );
  return ({ instancePath, parentSchema }) =>
    wrongTypes.get(instancePath)?.some((other) => other.parentSchema === parentSchema) ?? false;
}

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
