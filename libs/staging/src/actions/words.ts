/** `orderId`, `OrderID` and `order-id` as `order_id`. */
export const snakeCase = (name: string): string =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();

/** `order_id` as `orderId`; underscores in front stay. */
export const camelCase = (name: string): string =>
  snakeCase(name).replace(/(?<=[^_])_+([^_])/gu, (_, letter: string) => letter.toUpperCase());

/** The singular of an English word in the last part of a name, by its ending: `order_items` is `order_item`, `status` stays. */
export function singular(name: string): string {
  if (/(?:ss|us|is)$/i.test(name)) return name;
  if (/[^aeiou]ies$/i.test(name)) return name.replace(/ies$/i, 'y');
  if (/(?:ss|sh|ch|x|z|us)es$/i.test(name)) return name.replace(/es$/i, '');
  return name.replace(/s$/i, '');
}
