import type { Cusip } from './book';

const CUSIP = /^[A-Z\d]{9}$/;
const PLACEHOLDER = '000000000';

/**
 * Reads a CUSIP, CINS numbers of foreign issuers included. Lower case is legal in Form 13F (its XSD
 * has `[a-zA-Z0-9]{9}`) and becomes upper case. Null for anything else, and for nine zeros, which
 * stand for many securities without a number.
 */
export function parseCusip(input: string): Cusip | null {
  const cusip = input.trim().toUpperCase();
  return CUSIP.test(cusip) && cusip !== PLACEHOLDER ? (cusip as Cusip) : null;
}
