import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import type { IssuerContext } from '@/lib/core/insider/classify';
import type { ReadFiling } from '@/lib/core/insider/transaction';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { form4 } from '@/test/replica/build/form4';
import type { Form4Facts } from '@/test/replica/build/ownership-facts';

export const BENCH_TODAY = '2026-11-20' as IsoDate;

/** Over so many days the filings of the company spread, however many there are. */
const HISTORY_DAYS = 1_300;
const INSIDERS = 40;
/** Real filings have five or six rows on average. */
const ROWS = 6;

export const BUSY_ISSUER: IssuerContext = {
  cik: '0009990001' as Cik,
  sic: null,
  prospectusDays: [],
  listingDays: [],
};

/** So many filings of one company, already read: purchases and sales among much else. */
export function busyCompany(filings: number): ReadFiling[] {
  return Array.from({ length: filings }, (_, at) => {
    const facts = formOf(at, filings);
    const document = readOwnership(form4(facts));
    if (!document.ok) throw new Error(document.problem);
    return { accession: accession(at), filedOn: facts.filedOn, document: document.value };
  });
}

function formOf(at: number, filings: number): Form4Facts {
  const isCorrection = at % 5 === 4;
  // A correction repeats the form before it, with one price changed.
  const serial = isCorrection ? at - 1 : at;
  const on = addDays(BENCH_TODAY, -Math.floor((serial / filings) * HISTORY_DAYS) - 5);
  const filedOn = addDays(on, 2);
  const code = ['P', 'S', 'M', 'F', 'A'][serial % 10] ?? 'S';
  return {
    accession: accession(at),
    form: isCorrection ? '4/A' : '4',
    issuer: { cik: 9990001, ticker: 'QHVN', name: 'Quillhaven Instruments, Inc.' },
    owners: [{ cik: 9_991_000 + (serial % INSIDERS), name: 'Benchmark Person', director: true }],
    filedOn: isCorrection ? addDays(filedOn, 2) : filedOn,
    ...(isCorrection && { originalFiledOn: filedOn }),
    rows: Array.from({ length: ROWS }, (_, lot) => ({
      code,
      flag: code === 'S' || code === 'F' ? ('D' as const) : ('A' as const),
      on,
      shares: 1_000 + lot,
      price: 10 + lot / 100 + (isCorrection && lot === 0 ? 1 : 0),
      after: serial * 10_000 + lot,
    })),
  };
}

function accession(serial: number): Accession {
  const read = parseAccession(`0009990800-26-${String(serial + 1).padStart(6, '0')}`);
  if (!read) throw new Error(`no accession number for ${serial}`);
  return read;
}
