/**
 * A text as a YAML scalar that YAML 1.1 and 1.2 readers take for that text: plain where no reader can mistake it, else in
 * single quotes, else in double quotes with JSON's escapes. Fit for keys, values and items of flow collections.
 */
export function printYamlText(text: string): string {
  if (plainStart.test(text) && !notPlain.test(text) && !wordsOfYaml.test(text)) return text;
  if (!notSingleQuotable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(unprintable, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Searches for what is not allowed: a repeated choice of what is allowed runs out of stack in a text of many megabytes.
const plainStart = /^[A-Za-z_]/;
const notPlain = /[^A-Za-z0-9_./@()+ -]| (?![A-Za-z0-9_(])/;
const wordsOfYaml = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i;
const notSingleQuotable = /[^\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
