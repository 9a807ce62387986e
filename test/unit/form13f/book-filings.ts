import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type {
  Cusip,
  HoldingsCover,
  HoldingsFiling,
  Position,
  PositionKind,
} from '@/lib/core/form13f/book';
import type { IsoDate } from '@/lib/core/iso-date';

const PRICE = 40;

/** An invented position: `3` names the security, shares at 40 dollars. */
export function held(at: number, amount = 100, kind: PositionKind = 'SH'): Position {
  const cusip = `X${String(at).padStart(8, '0')}` as Cusip;
  return {
    cusip,
    kind,
    issuer: `ISSUER ${at}`,
    titleOfClass: 'COM',
    amount,
    value: amount * PRICE,
  };
}

/** So many positions, named from `from` on. */
export function heldMany(count: number, from = 0, amount = 100): Position[] {
  return Array.from({ length: count }, (_, at) => held(from + at, amount));
}

/** An invented filing: the `number`-th about the quarter, filed a day after the one before. */
export function filing(
  number: number,
  positions: readonly Position[],
  type: 'original' | 'restatement' | 'new-holdings' | 'not-stated' = 'original',
  more: Partial<HoldingsFiling> & { readonly isRelease?: boolean } = {},
): HoldingsFiling {
  const { isRelease: isConfidentialRelease = false, ...rest } = more;
  const cover: HoldingsCover = {
    cik: '0009990001' as Cik,
    manager: 'HARBOR & VALE PARTNERS',
    period: '2026-09-30' as IsoDate,
    report: 'holdings',
    amendment: type === 'original' ? null : { number, type, isConfidentialRelease },
    entries: positions.length,
    total: null,
    isConfidentialOmitted: false,
    reportedBy: [],
  };
  return {
    accession: `0009990001-26-${String(number).padStart(6, '0')}` as Accession,
    filedOn: `2026-11-${String(10 + number)}` as IsoDate,
    cover,
    unit: 'dollars',
    rows: positions.length,
    positions,
    flags: [],
    ...rest,
  };
}
