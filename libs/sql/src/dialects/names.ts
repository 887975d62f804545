/** SQLMesh can write the name: it has no control characters and nothing that opens Jinja. */
export const isWritable = (name: string): boolean => !/\p{Cc}|\{[{%#]/u.test(name);

/** The same where a backslash or the quote itself cannot stand in a quoted name. */
export const isPlainlyQuotable = (name: string): boolean => isWritable(name) && !/[\\`"]/.test(name);

/** The name as it is, where case counts. */
export const asIs = (name: string): string => name;

/** SQLMesh's own spelling of a name, in quotes or not, on engines where case does not count. */
export const lowerCase = (name: string): string => name.toLowerCase();
