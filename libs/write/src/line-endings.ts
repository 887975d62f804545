/** The text as git stores it. A checkout with `core.autocrlf` turns every "\n" into "\r\n"; nobody edited the file then. */
export const withLineFeeds = (text: string): string => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);

/** True for texts that differ in nothing but the line endings a checkout may have changed. */
export const isSameText = (a: string, b: string): boolean => a === b || withLineFeeds(a) === withLineFeeds(b);
