import { SaxesParser } from 'saxes';
import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { transactionsOf, type InsiderTransaction } from '@/lib/core/insider/transaction';
import type { IsoDate } from '@/lib/core/iso-date';
import { form4 } from '@/test/replica/build/form4';
import type { Form4Facts } from '@/test/replica/build/ownership-facts';
import { casesFor } from '@/test/replica/facts/cases';
import { measure } from './measure';

const TODAY = '2026-11-20' as IsoDate;
const FIELDS = ['rptOwnerName', 'transactionCode', 'transactionShares', 'transactionPricePerShare'];

/**
 * Times reading all forms of the replica's cases against the XML parser alone (floor) and against
 * a few regular expressions over the text, as a script would do it (naive). Returns lines to print.
 */
export function benchReading(): string[] {
  const forms = casesFor(TODAY)
    .flatMap(({ filings }) => filings)
    .filter((facts) => !facts.broken)
    .map(form4);
  const [floor = 0, naive = 0, own = 0] = measure([
    () => forms.map(parseOnly),
    () => forms.map(grepFields),
    () => forms.map(readOwnership),
  ]);
  const each = ((own / forms.length) * 1_000).toFixed(0);
  return [
    `reading ${forms.length} ownership forms: ${own.toFixed(1)} ms (${each} µs each), ` +
      `${(own / floor).toFixed(1)} x the XML parser alone, ${(own / naive).toFixed(1)} x regular expressions`,
  ];
}

/** Times the merging of rows into events at 1x, 2x and 4x, against one pass that sums the shares. */
export function benchEvents(): string[] {
  const sizes = [1_000, 2_000, 4_000].map(manyRows);
  const times = measure(sizes.map((rows) => () => tradeEvents(rows)));
  const [base = 0] = times;
  return sizes.map((rows, i) => {
    const time = times[i] ?? Number.NaN;
    const [floor = 0] = measure([() => rows.reduce((sum, row) => sum + (row.shares ?? 0), 0)]);
    return (
      `events of ${rows.length} rows: ${time.toFixed(1)} ms, ${(time / base).toFixed(1)} x the smallest, ` +
      `${(time / floor).toFixed(0)} x one pass over the rows`
    );
  });
}

function parseOnly(xml: string): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.write(xml).close();
}

function grepFields(xml: string): number {
  return FIELDS.reduce(
    (found, field) =>
      found + [...xml.matchAll(new RegExp(`<${field}>\\s*(?:<value>)?([^<]*)`, 'g'))].length,
    0,
  );
}

/** Rows as one busy company's filings make them: two in ten come by an amendment. */
function manyRows(count: number): InsiderTransaction[] {
  const rows: InsiderTransaction[] = [];
  for (let serial = 1; rows.length < count; serial++) {
    const facts = formOf(serial);
    const document = readOwnership(form4(facts));
    if (!document.ok) throw new Error(document.problem);
    const issuer = { cik: '0009990001' as Cik, sic: null, prospectusDays: null, listingDays: null };
    const filing = { accession: accession(serial), filedOn: TODAY, document: document.value };
    rows.push(...transactionsOf(filing, issuer));
  }
  return rows;
}

function formOf(serial: number): Form4Facts {
  const corrected = serial % 5 === 0;
  const day = `2026-11-${String(2 + (serial % 15)).padStart(2, '0')}` as IsoDate;
  return {
    accession: accession(serial),
    form: corrected ? '4/A' : '4',
    issuer: { cik: 9990001, ticker: 'QHVN', name: 'Quillhaven Instruments, Inc.' },
    owners: [{ cik: 9_991_000 + (serial % 40), name: 'Benchmark Person', director: true }],
    filedOn: TODAY,
    rows: Array.from({ length: 10 }, (_, lot) => ({
      code: 'P',
      flag: 'A' as const,
      on: day,
      shares: 100 + lot,
      price: 10 + lot / 100,
      after: serial * 10_000 + lot,
    })),
  };
}

function accession(serial: number): Accession {
  const read = parseAccession(`0009990800-26-${String(serial).padStart(6, '0')}`);
  if (!read) throw new Error(`no accession number for ${serial}`);
  return read;
}
