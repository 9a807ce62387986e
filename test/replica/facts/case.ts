import type { NoticeStory } from '@/lib/core/form144/notice';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Entity } from '../archive';
import type { NoticeFacts } from '../build/form144';
import type { Form4Facts, IssuerName, TransactionFacts } from '../build/ownership-facts';
import type { Days } from '../calendar';
import type { OtherFilingFacts } from '../filing-of-form';

/** One side of the insider line, worked out by hand from the facts of a case. */
export interface SideExpectation {
  readonly people: number;
  /** Events: one for each owner set and day, however many lots. */
  readonly trades: number;
  readonly shares: number;
  /** US dollars. */
  readonly value: number;
  readonly planned: number;
  /** The person with the largest part and that part in whole percent; null where one has all. */
  readonly lead: { readonly name: string; readonly percent: number } | null;
}

/** Events that are neither bought nor sold on the market by an insider. */
export interface NotCounted {
  readonly class: TransactionClass;
  readonly events: number;
}

/** What the filings of a case amount to over the last 90 days; written by hand, never computed. */
export interface Expectation {
  /** Forms 3, 4, 5 and amendments about this company filed in the window, unreadable ones included. */
  readonly forms: number;
  readonly unreadable: number;
  readonly bought: SideExpectation | null;
  readonly sold: SideExpectation | null;
  /** The days from the first purchase to the last, both counted. */
  readonly cluster: { readonly people: number; readonly days: number } | null;
  readonly notCounted: readonly NotCounted[];
}

/** What everything ever filed about a company amounts to; written by hand, never computed. */
export interface HistoryExpectation {
  readonly forms: number;
  readonly bought: Pick<SideExpectation, 'trades' | 'shares' | 'value'> | null;
  readonly sold: Pick<SideExpectation, 'trades' | 'shares' | 'value'> | null;
  /** Events that an amendment corrected. */
  readonly amended: number;
  /** What became of the notices of intended sales, newest first. */
  readonly notices: readonly NoticeStory['outcome'][];
}

/** An invented company, everything it and its insiders filed, and what that amounts to. */
export interface Case {
  /** What the case is there to show, in one line. */
  readonly story: string;
  readonly issuer: Company;
  readonly filings: readonly Form4Facts[];
  readonly others?: readonly OtherFilingFacts[];
  readonly notices?: readonly NoticeFacts[];
  readonly expected: Expectation;
  /** Only of companies whose older filings matter. */
  readonly history?: HistoryExpectation;
}

export type CaseOn = (days: Days) => Case;

/** An invented listed company: an entity that forms can name as their issuer. */
export interface Company extends Entity, IssuerName {}

/** An invented company; `exchange` is NASDAQ without it, and the trade is in the SEC's SIC words. */
export function company(
  cik: number,
  ticker: string,
  name: string,
  trade: readonly [sic: string, description: string],
  exchange = 'Nasdaq',
  moreTickers: readonly string[] = [],
): Company {
  const [sic, sicDescription] = trade;
  const tickers = [ticker, ...moreTickers];
  return { cik, ticker, name, kind: 'company', tickers, exchange, sic, sicDescription };
}

/** The accession number of a case's filing: an invented filer agent, the year, the serial. */
export function accessionOn(filedOn: IsoDate, serial: number): string {
  return `0009990800-${filedOn.slice(2, 4)}-${String(serial).padStart(6, '0')}`;
}

/** A row of Table I; the side follows from the code where `extras` do not say otherwise. */
export function row(
  code: string,
  on: IsoDate,
  shares: number,
  price: number | null,
  after: number,
  extras: Partial<TransactionFacts> = {},
): TransactionFacts {
  const flag = 'SDFG'.includes(code) ? 'D' : 'A';
  return { code, on, shares, price, after, flag, ...extras };
}

/** An expectation in which nothing happened, to be overlaid with what did. */
export const QUIET: Expectation = {
  forms: 0,
  unreadable: 0,
  bought: null,
  sold: null,
  cluster: null,
  notCounted: [],
};

/** The footnote of a lot that was filled at several prices on the market. */
export function priceRange(from: string, to: string): string {
  return (
    `The price is a weighted average. The shares changed hands in several trades on the market ` +
    `at prices from $${from} to $${to}, inclusive. Full information on the number of shares at ` +
    `each price will be given to the staff of the Commission on request.`
  );
}
