import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { addDays, parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import type { LeftOut, Office, OwnerKind, TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { parseTicker } from '@/lib/core/ticker/symbol';

/** The moment at which every picture is taken: Sunday, 22 November 2026, 14:05 UTC. */
export const NOW_MS = Date.UTC(2026, 10, 22, 14, 5);

function known<T>(value: T | null, text: string | number): T {
  if (value === null) throw new Error(`The gallery's fixtures hold something unreadable: ${text}`);
  return value;
}

export function day(text: string): IsoDate {
  return known(parseIsoDate(text), text);
}

export function cik(digits: number): Cik {
  return known(parseCik(digits), digits);
}

/** An accession number of a filer that does not exist. */
export function accession(serial: number): Accession {
  const text = `0009990000-26-${String(serial).padStart(6, '0')}`;
  return known(parseAccession(text), text);
}

/** A company that does not exist, under a ticker that the SEC's list does not hold. */
export function company(ticker: string, name: string, number = 9_980_001): DirectoryEntry {
  return {
    ticker: known(parseTicker(ticker), ticker),
    cik: cik(number),
    name,
    exchange: 'Nasdaq',
  };
}

export function owner(name: string, role: string, number: number): TradeOwner {
  return {
    cik: cik(9_981_000 + number),
    name,
    role,
    kind: KINDS.find(([pattern]) => pattern.test(role))?.[1] ?? 'officer',
    office: OFFICES.find(([pattern]) => pattern.test(role))?.[1] ?? null,
  };
}

const KINDS: readonly [RegExp, OwnerKind][] = [
  [/^director/i, 'director'],
  [/ten-percent/i, 'ten-percent-holder'],
];
const OFFICES: readonly [RegExp, Office][] = [
  [/\bCEO\b|chief executive/i, 'chief-executive'],
  [/\bCFO\b|chief financial/i, 'chief-financial'],
];

let serial = 0;

/**
 * An event with sensible defaults: an open-market purchase, filed on the trade's day where no
 * other is given. The value is worked out from shares and price unless it is given.
 */
export function event(
  facts: Partial<Omit<TradeEvent, 'tradedOn' | 'filedOn'>> & {
    readonly tradedOn: string;
    readonly filedOn?: string;
  },
): TradeEvent {
  serial += 1;
  const number = accession(serial);
  const { shares = 1000, price = 10 } = facts;
  const filedOn = day(facts.filedOn ?? facts.tradedOn);
  const filing = { accession: number, filedOn, url: filingIndexUrl(cik(9_980_001), number) };
  return {
    id: `${number}#n0`,
    rows: [`${number}#n0`],
    class: 'open-market',
    code: 'P',
    direction: 'acquired',
    owners: [owner('Doe Jane', 'Director', 1)],
    security: 'Common Stock',
    value: shares === null || !price ? null : shares * price,
    plan: 'no-plan',
    accession: number,
    url: filing.url,
    issuerCik: cik(9_980_001),
    issuerName: 'Invented Company, Inc.',
    link: null,
    stake: { kind: 'withheld', why: { key: 'stakeWithheldUnstated' } },
    deemedOn: null,
    isMarkedLate: false,
    filings: [filing],
    firstFiledOn: filedOn,
    amendments: [],
    told: filing,
    rule: 'nothing-against',
    why: { key: 'whyNothingP' },
    words: null,
    ...facts,
    shares,
    price,
    tradedOn: day(facts.tradedOn),
    filedOn,
  };
}

/** Events that are not counted, each reported in a filing of its own, three days apart. */
export function leftOut(name: LeftOut['class'], events: number): LeftOut {
  const filings = Array.from({ length: events }, (_, index) => {
    serial += 1;
    const number = accession(serial);
    return {
      accession: number,
      filedOn: addDays(day('2026-11-18'), -3 * index),
      url: filingIndexUrl(cik(9_980_001), number),
    };
  });
  return { class: name, events, filings };
}
