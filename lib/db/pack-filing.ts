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

/** Packs a filing. */
export function packFiling(filing: HoldingsFiling): PackedFiling {
  const { positions, ...rest } = filing;
  return {
    ...rest,
    cusips: positions.map(({ cusip }) => cusip).join(''),
    kinds: Uint8Array.from(positions, ({ kind }) => KINDS.indexOf(kind)),
    amounts: Float64Array.from(positions, ({ amount }) => amount),
    values: Float64Array.from(positions, ({ value }) => value ?? Number.NaN),
    issuers: positions.map(({ issuer }) => inLine(issuer)).join(SEPARATOR),
    titles: positions.map(({ titleOfClass }) => inLine(titleOfClass)).join(SEPARATOR),
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
  return text.replaceAll(SEPARATOR, ' ');
}
