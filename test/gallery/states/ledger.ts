import { dayAt } from '@/lib/core/format/day';
import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import { NOW_MS } from './invented';

function line(minutesAgo: number, facts: Partial<LedgerLine>): LedgerLine {
  const atMs = NOW_MS - minutesAgo * 60_000;
  return {
    id: `r${minutesAgo}`,
    atMs,
    day: dayAt(atMs),
    host: 'www.sec.gov',
    path: '/Archives/edgar/data/9980001/000998000126000014/form4.xml',
    urgency: 'hover',
    purpose: 'card',
    about: 'XSTO',
    status: 200,
    bytes: 4_212,
    isUnpacked: false,
    end: 'whole',
    ...facts,
  };
}

/** One of each kind, over three days. */
export const LEDGER: readonly LedgerLine[] = [
  line(1, { status: null, bytes: null, end: 'open' }),
  line(2, {}),
  line(3, { host: 'data.sec.gov', path: '/submissions/CIK0009980001.json', bytes: 214_800 }),
  line(9, { purpose: 'feed', about: null, path: '/cgi-bin/browse-edgar?action=getcurrent&type=4' }),
  line(12, {
    purpose: 'watch',
    about: 'QTRN',
    host: 'data.sec.gov',
    path: '/submissions/CIK0009980002.json',
    status: 304,
    bytes: 0,
  }),
  line(1_500, { purpose: 'history', status: 503, bytes: 918 }),
  line(1_505, {
    purpose: 'funds',
    about: 'EXAMPLE ADVISERS LLC',
    bytes: 31_400_000,
    isUnpacked: true,
  }),
  line(1_510, { purpose: 'funds', about: 'EXAMPLE ADVISERS LLC', bytes: 812, end: 'broken' }),
  line(3_000, {
    purpose: 'search',
    about: null,
    host: 'efts.sec.gov',
    path: '/LATEST/search-index?keysTyped=example',
    status: null,
    bytes: null,
    end: 'broken',
  }),
  line(3_001, { purpose: 'directory', about: null, path: '/files/company_tickers_exchange.json' }),
];

/** More than are shown at once, over more days than are listed at once. */
export const LONG_LEDGER: readonly LedgerLine[] = Array.from({ length: 412 }, (_, at) =>
  line(at * 97, {
    path: `/Archives/edgar/data/9980001/0009980001260000${at}/${'a-very-long-name-of-a-document'.repeat(4)}.xml`,
    about: 'EXAMPLE INTERCONTINENTAL HOTELS & LEISURE HOLDINGS PLC',
  }),
);
