/** True for the long form of the suites of this folder: `CDF_HARDENING=long`. docs/hardening.md says what it adds. */
export const isLong = process.env.CDF_HARDENING === 'long';

/** Counts by form. */
export const inForm = <T>(short: T, long: T): T => (isLong ? long : short);
