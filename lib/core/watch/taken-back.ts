import type { Cik } from '@/lib/core/edgar/cik';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import type { DerivedNews, NewsItem } from './news';

/** Of what all news was derived, so that what is missing there was taken back by an amendment. */
export interface Coverage {
  /** Insiders' trades filed on this day or later; null where part of them could not be read. */
  readonly insidersSince: IsoDate | null;
  /** Quarters of managers that are compared, as `fundQuarterKey` writes them. */
  readonly quarters: ReadonlySet<string>;
}

/** A manager's quarter as coverage names it. */
export function fundQuarterKey(fund: Cik, period: IsoDate): string {
  return `${fund}:${period}`;
}

/** The managers' quarters of which a company's news is whole; none where nothing is known. */
export function quartersOfCompany(funds: FundsInCompany | null): ReadonlySet<string> {
  if (!funds) return new Set();
  const compared = funds.lines.filter(({ state }) => state === 'compared');
  return new Set(compared.map(({ cik }) => fundQuarterKey(cik, funds.period)));
}

/** The quarter of a manager of which its news is whole; none where nothing is compared. */
export function quartersOfFund(fund: Cik, shown: FundView['shown']): ReadonlySet<string> {
  const isCompared = shown?.state === 'compared' && shown.against?.quarters === 1;
  return new Set(isCompared ? [fundQuarterKey(fund, shown.period)] : []);
}

/**
 * A test whether a stored item that is not among the news was taken back. Filings as such never
 * are, and a cluster is only when one of its purchases is gone: it may merely stand behind a
 * larger one.
 */
export function takenBackBy(
  news: readonly DerivedNews[],
  { insidersSince, quarters }: Coverage,
): (item: NewsItem) => boolean {
  const bought = new Set<string>();
  for (const { content, marks } of news) {
    if (content.kind !== 'trade' || content.side !== 'bought') continue;
    for (const mark of marks) bought.add(mark);
  }
  return ({ content, filedOn }) => {
    switch (content.kind) {
      case 'trade':
        return insidersSince !== null && filedOn >= insidersSince;
      case 'cluster':
        return (
          insidersSince !== null &&
          content.firstOn >= insidersSince &&
          content.rows.some((row) => !bought.has(row))
        );
      case 'fund-change':
        return quarters.has(fundQuarterKey(content.fund.cik, content.period));
      case 'fund-filed':
      case 'stake-filed':
      case 'sale-notice':
        return false;
    }
  };
}
