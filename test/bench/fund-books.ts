import { KNOWN_MANAGERS } from '@/lib/core/directory/followed-managers';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Cusip, HoldingsFiling, Position } from '@/lib/core/form13f/book';
import type { IsoDate } from '@/lib/core/iso-date';
import { parseAccession } from '@/lib/core/edgar/accession';

/** Sizes of books as they are: many small ones and few of thousands of positions; 515 on average. */
const SIZES = [20, 30, 45, 60, 90, 130, 220, 400, 900, 3_250];
const UNIVERSE = 8_000;

/** An invented filing of a manager about a quarter; the same for the same numbers. */
export function benchFiling(manager: number, quarter: number, period: IsoDate): HoldingsFiling {
  const size = SIZES[manager % SIZES.length] ?? 0;
  const random = generator(manager * 131 + 7);
  const positions = new Map<string, Position>();
  while (positions.size < size) {
    // Some companies are held by nearly all, most by few.
    const number = Math.floor(random() ** 2 * UNIVERSE);
    const cusip = cusipOf(number);
    const amount = 100 + Math.floor(random() * 1e6) + (number % 5 === 0 ? quarter * 1_000 : 0);
    positions.set(cusip, {
      cusip,
      kind: 'SH',
      issuer: `COMPANY NUMBER ${number} INC`,
      titleOfClass: 'COM',
      amount,
      value: amount * (5 + (number % 200)),
    });
  }
  const serial = String(manager * 10 + quarter).padStart(6, '0');
  const accession = parseAccession(`0009998000-26-${serial}`);
  if (!accession) throw new Error('no accession number');
  return {
    accession,
    filedOn: '2026-11-10' as IsoDate,
    cover: {
      cik: benchCik(manager),
      manager: `MANAGER ${manager}`,
      period,
      report: 'holdings',
      amendment: null,
      entries: size,
      total: null,
      isConfidentialOmitted: false,
      reportedBy: [],
    },
    unit: 'dollars',
    rows: size,
    positions: [...positions.values()],
    flags: [],
  };
}

/** Its CIK: the well-known managers first, since some of them are of one house. */
export function benchCik(manager: number): Cik {
  return KNOWN_MANAGERS[manager]?.cik ?? (String(9_998_000 + manager).padStart(10, '0') as Cik);
}

/** The CUSIP of one of the invented companies. */
export function cusipOf(number: number): Cusip {
  return `B${String(number).padStart(5, '0')}101` as Cusip;
}

/** Mulberry32: even enough, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
