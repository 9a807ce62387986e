import { clusterReport } from './answer-reports';
import { accession, company, day, NOW_MS } from './invented';
import { report, view, type CardState } from './view';

const storage = company('XSTO', 'Example Storage Corp');
const HOUR = 3_600_000;
const FORM = 'https://www.sec.gov/Archives/edgar/data/9980001/000999000026000001/form4.xml';

/** On the way to an answer, or kept from it. */
export const conditions: readonly CardState[] = [
  {
    name: 'asking',
    view: view(storage, { phase: { kind: 'reading', read: 0, of: null }, asOfMs: null }),
  },
  {
    name: 'reading',
    view: view(storage, { phase: { kind: 'reading', read: 7, of: 12 } }),
  },
  {
    name: 'refreshing kept figures',
    view: view(storage, {
      phase: { kind: 'reading', read: 1, of: 2 },
      report: clusterReport,
      asOfMs: NOW_MS - 30 * HOUR,
    }),
  },
  {
    name: 'stale',
    view: view(storage, {
      report: clusterReport,
      asOfMs: NOW_MS - 30 * HOUR,
      problem: { kind: 'slow', host: 'data.sec.gov', afterMs: 20_000 },
    }),
  },
  {
    name: 'offline',
    view: view(storage, { asOfMs: null, problem: { kind: 'offline', host: 'data.sec.gov' } }),
  },
  {
    name: 'blocked',
    view: view(storage, {
      asOfMs: null,
      problem: { kind: 'blocked', host: 'www.sec.gov', untilMs: NOW_MS + 9 * 60_000 },
    }),
  },
  {
    name: 'malformed',
    view: view(storage, {
      asOfMs: null,
      problem: { kind: 'malformed', url: FORM, detail: 'the root element is <html>.' },
    }),
  },
  {
    name: 'unknown company',
    view: view(company('ZQTR', 'Zeta Quarterly'), {
      asOfMs: null,
      problem: { kind: 'unknown-company', name: 'ZQTR' },
    }),
  },
  {
    name: 'our own fault',
    view: view(storage, {
      asOfMs: null,
      problem: { kind: 'fault', detail: 'the background stopped three times while answering.' },
    }),
  },
  {
    name: 'unread filings and none bought',
    view: view(storage, {
      report: report([], {
        filings: 5,
        unread: [
          { accession: accession(901), url: FORM, filedOn: day('2026-11-12'), detail: 'not XML' },
          { accession: accession(902), url: FORM, filedOn: day('2026-10-02'), detail: 'no owner' },
        ],
        olderTrades: 1,
      }),
    }),
  },
];
