/** An amount of money in hundredths: `12.50` is 1250n. */
export type Cents = bigint;

/**
 * Reads a DECIMAL(n, 2) as the driver writes it.
 *
 * @throws RangeError for other text: an amount that is misread must not be added up
 */
export function centsOf(text: string): Cents {
  if (!/^-?\d+\.\d{2}$/.test(text)) throw new RangeError(`"${text}" is not an amount with two decimals`);
  return BigInt(text.replace('.', ''));
}

/** `12.50`, `-0.05` */
export function printCents(cents: Cents): string {
  const digits = `${cents < 0n ? -cents : cents}`.padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Adds amounts up. */
export const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, amount) => total + amount, 0n);
