/** A number as filers write it: thousands may have commas, fractions may lack a digit before. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/** As many digits as are exact in binary whatever they are. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, places) => 10 ** places);

/** A plain decimal; null for null and for anything else, exponents and currency signs included. */
export function parseDecimal(text: string | null): number | null {
  if (text === null) return null;
  const plain = plainDecimal(text);
  if (!Number.isNaN(plain)) return plain;
  const digits = text.includes(',') ? text.replaceAll(',', '') : text;
  if (!DECIMAL.test(digits)) return null;
  const number = Number(digits);
  return Number.isFinite(number) ? number : null;
}

/**
 * What nearly all numbers are, a few digits and perhaps a point among them, read without a pattern;
 * not a number for whatever else it is. A quotient of two exact numbers is the nearest there is.
 */
function plainDecimal(text: string): number {
  if (text.length > EXACT_DIGITS) return Number.NaN;
  let digits = 0;
  let point = -1;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0 && at > 0) point = at;
    else return Number.NaN;
  }
  if (text.length === 0) return Number.NaN;
  return point < 0 ? digits : digits / (POWERS[text.length - 1 - point] ?? Number.NaN);
}
