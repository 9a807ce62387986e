import type { Cusip, HoldingsFiling, Position, PositionKind } from '@/lib/core/form13f/book';

const KINDS: readonly PositionKind[] = ['SH', 'PRN', 'PUT', 'CALL'];
const CUSIP_LENGTH = 9;
const SEPARATOR = '\n';

/** A filing with its positions in columns: stored and read in one piece. */
export interface PackedFiling extends Omit<HoldingsFiling, 'positions'> {
  /** Nine characters each. */
  readonly cusips: string;
  readonly kinds: Uint8Array;
  readonly amounts: Float64Array;
  /** US dollars; not a number where the value is not known. */
  readonly values: Float64Array;
  readonly issuers: string;
  readonly titles: string;
}

/** Packs a filing; in one pass, since large ones have thousands of positions. */
export function packFiling(filing: HoldingsFiling): PackedFiling {
  const { positions, ...rest } = filing;
  const kinds = new Uint8Array(positions.length);
  const amounts = new Float64Array(positions.length);
  const values = new Float64Array(positions.length);
  const cusips: string[] = [];
  const issuers: string[] = [];
  const titles: string[] = [];
  for (const [index, { cusip, kind, issuer, titleOfClass, amount, value }] of positions.entries()) {
    cusips.push(cusip);
    kinds[index] = KINDS.indexOf(kind);
    amounts[index] = amount;
    values[index] = value ?? Number.NaN;
    issuers.push(inLine(issuer));
    titles.push(inLine(titleOfClass));
  }
  return {
    ...rest,
    cusips: cusips.join(''),
    kinds,
    amounts,
    values,
    issuers: issuers.join(SEPARATOR),
    titles: titles.join(SEPARATOR),
  };
}

/** The filing that was packed. */
export function unpackFiling(packed: PackedFiling): HoldingsFiling {
  const { cusips, kinds, amounts, values, issuers, titles, ...rest } = packed;
  const issuer = issuers.split(SEPARATOR);
  const title = titles.split(SEPARATOR);
  const positions = Array.from(kinds, (kind, index): Position => {
    const value = values[index] ?? Number.NaN;
    return {
      cusip: cusips.slice(index * CUSIP_LENGTH, (index + 1) * CUSIP_LENGTH) as Cusip,
      kind: KINDS[kind] ?? 'SH',
      issuer: issuer[index] ?? '',
      titleOfClass: title[index] ?? '',
      amount: amounts[index] ?? 0,
      value: Number.isNaN(value) ? null : value,
    };
  });
  return { ...rest, positions };
}

function inLine(text: string): string {
  return text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, ' ') : text;
}
