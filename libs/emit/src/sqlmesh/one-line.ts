/** One line. SQLMesh reads `{{`, `{%` and `{#` as Jinja even inside a literal, so these are pulled apart. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\{(?=[{%#])/g, '{ ')
    .trim();
