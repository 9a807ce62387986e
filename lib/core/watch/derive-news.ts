import { parseAccession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { HoldingsListRow } from '@/lib/core/edgar/holdings-list';
import type { PositionChange } from '@/lib/core/form13f/change';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import { filedText } from '@/lib/core/format/filed-text';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { Signal } from '@/lib/core/signal/signal';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { clusterNews } from './cluster-news';
import { filingNews, holdingsNews, type ListedFiling } from './filing-news';
import { fundNewsOfCompany, fundNewsOfFund } from './fund-change-news';
import type { DerivedNews, NewsSubject } from './news';
import { tradeNews } from './trade-news';

/** What is held about a company. */
export interface CompanySource {
  /**
   * All events held, of any class: a report's `trades` alone would miss those reported so late that
   * they were traded before its window.
   */
  readonly events: readonly TradeEvent[];
  /** The signals of its report. */
  readonly signals: readonly Signal[];
  /** Rows of its list of submissions; others than Forms 144 and Schedules 13D and 13G are passed over. */
  readonly filings: readonly ListedFiling[];
  /** What followed funds did in it; null where that is not known. */
  readonly funds: FundsInCompany | null;
}

/**
 * The news about a company filed on `since` or later: trades on the market, a cluster, Forms 144,
 * Schedules 13D and 13G, and what followed funds did. Without any memory: equal filings give equal
 * news, in whatever order they came.
 */
export function newsOfCompany(
  { events, signals, filings, funds }: CompanySource,
  subject: NewsSubject,
  since: IsoDate,
): DerivedNews[] {
  return [
    ...tradeNews(events, () => subject, since),
    ...clusterNews(signals, events, subject).filter(({ filedOn }) => filedOn >= since),
    ...filingNews(filings, subject, { since, isAbout: true }),
    ...(funds ? fundNewsOfCompany(funds, subject, since) : []),
  ];
}

/** What is held about a reporting owner. */
export interface PersonSource {
  /** Events that the person is an owner of, at any company. */
  readonly events: readonly TradeEvent[];
  readonly filings: readonly ListedFiling[];
  readonly tickerOf: (issuer: Cik) => Ticker | null;
}

/**
 * The news about a reporting owner filed on `since` or later. A trade is about the company, as it
 * is where the company is watched: it is one event, whoever is watched. Filings are about the
 * person.
 */
export function newsOfPerson(
  { events, filings, tickerOf }: PersonSource,
  subject: NewsSubject,
  since: IsoDate,
): DerivedNews[] {
  const companyOf = ({ issuerCik, issuerName }: TradeEvent): NewsSubject => ({
    cik: issuerCik,
    name: filedText(issuerName),
    ticker: tickerOf(issuerCik),
  });
  return [
    ...tradeNews(events, companyOf, since),
    ...filingNews(filings, subject, { since, isAbout: false }),
  ];
}

/** What is held about a manager. */
export interface FundSource {
  /** Its filings of Form 13F, in any order. */
  readonly list: readonly HoldingsListRow[];
  /** Its newest quarter; null where it is not held. */
  readonly shown: FundView['shown'];
  readonly filings: readonly ListedFiling[];
  /** The company whose security a position is; null where that is not known. */
  readonly companyOf: (change: PositionChange) => NewsSubject | null;
}

/**
 * The news about a manager filed on `since` or later: that it filed its 13F, which positions it
 * opened and closed and which core ones it cut deeply against the quarter before, and its Schedules 13D and 13G.
 */
export function newsOfFund(
  { list, shown, filings, companyOf }: FundSource,
  subject: NewsSubject,
  since: IsoDate,
): DerivedNews[] {
  return [
    ...holdingsNews(list, subject, since),
    ...changesShown(shown, subject, since, companyOf),
    ...filingNews(filings, subject, { since, isAbout: false }),
  ];
}

function changesShown(
  shown: FundView['shown'],
  fund: NewsSubject,
  since: IsoDate,
  companyOf: FundSource['companyOf'],
): DerivedNews[] {
  if (shown?.state !== 'compared' || shown.against?.quarters !== 1) return [];
  const newest = shown.filings.toSorted(
    (a, b) => compareText(b.filedOn, a.filedOn) || compareText(b.accession, a.accession),
  )[0];
  const accession = parseAccession(newest?.accession ?? '');
  if (!newest || !accession || newest.filedOn < since) return [];
  const filed = { fund, period: shown.period, filedOn: newest.filedOn, accession };
  return fundNewsOfFund(shown.changes, filed, shown.flags, companyOf);
}
