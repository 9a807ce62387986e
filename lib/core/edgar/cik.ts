declare const cikBrand: unique symbol;

/** A Central Index Key: ten digits with leading zeros, as the SEC writes it in file names. */
export type Cik = string & { readonly [cikBrand]: true };

/**
 * Reads a CIK from a number (`320193`) or from digits with or without leading zeros.
 * Returns null for anything else, zero included.
 */
export function parseCik(input: string | number): Cik | null {
  const digits = String(input).trim();
  if (!/^\d{1,10}$/.test(digits) || /^0+$/.test(digits)) return null;
  return digits.padStart(10, '0') as Cik;
}

/** The CIK as EDGAR's archive paths want it: without leading zeros. */
export function cikInPath(cik: Cik): string {
  return cik.replace(/^0+/, '');
}
