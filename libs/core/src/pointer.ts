/** The JSON pointer (RFC 6901) of a path of keys: `pointerOf('tables', 'a/b')` is `/tables/a~1b`. */
export function pointerOf(...keys: readonly (string | number)[]): string {
  let pointer = '';
  for (const key of keys) pointer += `/${typeof key === 'number' ? key : escaped(key)}`;
  return pointer;
}

/** The keys of a JSON pointer; the reverse of `pointerOf`. */
export function pointerKeys(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys;
}

// Every column of every table has a pointer, and hardly one needs escaping: looking first is ten times as fast.
const escaped = (key: string): string =>
  key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
