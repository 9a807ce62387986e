import type { Cusip, PositionKind } from './book';
import { parseCusip } from './cusip';

/** One row of an information table, as filed. */
export interface TableRow {
  readonly issuer: string;
  readonly titleOfClass: string;
  readonly cusip: Cusip;
  readonly kind: PositionKind;
  /** Shares, or dollars of principal. */
  readonly amount: number;
  /** In the filing's own unit, dollars or thousands; null where it is no number. */
  readonly value: number | null;
}

/** The fields of a row that the product uses, as text and in the order of the form. */
export interface RowText {
  readonly nameOfIssuer: string | undefined;
  readonly titleOfClass: string | undefined;
  readonly cusip: string | undefined;
  readonly value: string | undefined;
  readonly sshPrnamt: string | undefined;
  readonly sshPrnamtType: string | undefined;
  readonly putCall: string | undefined;
}

const WHOLE_NUMBER = /^\d{1,16}(?:\.0*)?$/;
/** So many digits are a number that is certain to the last of them. */
const SAFE_DIGITS = 15;

/**
 * A row out of its text; null where it names no security, no amount, or neither shares nor
 * principal. An option is one whatever the type beside it says (filers write `SH`).
 */
export function readTableRow(text: RowText): TableRow | null {
  const cusip = parseCusip(text.cusip ?? '');
  const amount = parseWhole(text.sshPrnamt);
  const kind = kindOf(text.putCall?.trim() || (text.sshPrnamtType ?? ''));
  if (cusip === null || amount === null || kind === null) return null;
  return {
    issuer: text.nameOfIssuer?.trim() ?? '',
    titleOfClass: text.titleOfClass?.trim() ?? '',
    cusip,
    kind,
    amount,
    value: parseWhole(text.value),
  };
}

/** A count of at most sixteen digits; null for anything else, and above what a number can hold. */
export function parseWhole(text: string | null | undefined): number | null {
  const written = text?.trim() ?? '';
  const plain = plainDigits(written);
  if (plain !== null) return plain;
  if (!WHOLE_NUMBER.test(written)) return null;
  const value = Number(written);
  return Number.isSafeInteger(value) ? value : null;
}

/** What nearly all rows have, without an expression, which would take most of the time. */
function plainDigits(written: string): number | null {
  const { length } = written;
  if (length === 0 || length > SAFE_DIGITS) return null;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const digit = written.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

function kindOf(written: string): PositionKind | null {
  switch (written.trim().toUpperCase()) {
    case 'SH':
      return 'SH';
    case 'PRN':
      return 'PRN';
    case 'PUT':
      return 'PUT';
    case 'CALL':
      return 'CALL';
    default:
      return null;
  }
}
