import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { HoldingsFlag } from '@/lib/core/form13f/book';
import type { PositionChange } from '@/lib/core/form13f/change';
import { isCoreCut, isMeasured } from '@/lib/core/form13f/core-cut';
import { actionOf, type FundAction } from '@/lib/core/form13f/fund-action';
import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import { filedText } from '@/lib/core/format/filed-text';
import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { DerivedNews, FundChangeNews, NewsMark, NewsSubject } from './news';

/** One manager's filing about one quarter, of which nothing but the newest counts. */
export interface FundFiled {
  readonly fund: NewsSubject;
  readonly period: IsoDate;
  readonly filedOn: IsoDate;
  readonly accession: Accession;
}

/**
 * What followed managers did in a company as news: those whose two quarters are compared and whose
 * filing came on `since` or later. Filers of one house count once, as their action is one.
 */
export function fundNewsOfCompany(
  { lines, period }: FundsInCompany,
  subject: NewsSubject,
  since: IsoDate,
): DerivedNews[] {
  const told = new Set<Cik>();
  const byFund = new Map(lines.map((line) => [line.cik, line]));
  return lines.flatMap(({ cik, name, house, action, changes, filedOn, accession }) => {
    if (house.some((other) => told.has(other))) return [];
    if (!isNews(action) || filedOn === null || accession === null || filedOn < since) return [];
    told.add(cik);
    const fund: NewsSubject = { cik, name: filedText(name), ticker: null };
    const filers = [cik, ...house].flatMap((one) => byFund.get(one) ?? []);
    const parts = [{ cik, changes }, ...house.map((one) => partOf(one, byFund.get(one)))];
    // What one of the house has not filed, or hides, may be where the rest of it went.
    const isWhole = filers.every(({ state, flags }) => state === 'compared' && isMeasured(flags));
    const isDeep = isWhole && isDeepCut(action, parts);
    return newsOf(parts, isDeep, action, { fund, period, filedOn, accession }, subject);
  });
}

/**
 * The positions that a manager opened, closed or, of its core, cut deeply in a quarter as news, all
 * classes of one issuer together; `flags` are those of its book. Where the company is not known by CIK, the news is about the manager.
 */
export function fundNewsOfFund(
  changes: readonly PositionChange[],
  filed: FundFiled,
  flags: readonly HoldingsFlag[],
  companyOf: (change: PositionChange) => NewsSubject | null,
): DerivedNews[] {
  const isWhole = isMeasured(flags);
  return [...grouped(changes, issuerOf).values()].flatMap((ofIssuer) => {
    const action = actionOf(ofIssuer);
    const [first] = ofIssuer;
    const parts = [{ cik: filed.fund.cik, changes: ofIssuer }];
    const isDeep = isWhole && isDeepCut(action, parts);
    if (!first || !isNews(action)) return [];
    if (action !== 'opened' && action !== 'closed' && !isDeep) return [];
    return newsOf(parts, isDeep, action, filed, companyOf(first) ?? filed.fund);
  });
}

/** The changes of one filer of a house. */
interface Part {
  readonly cik: Cik;
  readonly changes: readonly PositionChange[];
}

function partOf(cik: Cik, line: Pick<Part, 'changes'> | undefined): Part {
  return { cik, changes: line?.changes ?? [] };
}

function isDeepCut(action: FundAction | null, parts: readonly Part[]): boolean {
  return action === 'cut' && isCoreCut(parts.map(({ changes }) => changes));
}

function newsOf(
  parts: readonly Part[],
  isDeep: boolean,
  action: FundChangeNews['action'],
  { fund, period, filedOn, accession }: FundFiled,
  subject: NewsSubject,
): DerivedNews[] {
  const shares = parts.flatMap(({ changes }) => changes.filter(countsAsShares));
  const marks = parts
    .flatMap(({ cik, changes }) =>
      changes
        .filter(countsAsShares)
        .map(({ cusip }): NewsMark => `position:${cik}:${period}:${cusip}`),
    )
    .sort(compareText);
  const [mark, ...others] = new Set(marks);
  if (mark === undefined) return [];
  const isCoreExit = action === 'closed' && shares.some(({ cut }) => cut === 'core-exit');
  const issuer = filedText(shares[0]?.issuer ?? '');
  const value = sumOf(shares, action === 'closed' ? 'valueBefore' : 'valueAfter');
  const url = filingIndexUrl(fund.cik, accession);
  return [
    {
      marks: [mark, ...others],
      content: {
        kind: 'fund-change',
        fund,
        issuer,
        action,
        isCoreExit,
        ...(isDeep && { isCoreCut: true }),
        period,
        value,
      },
      subject,
      filedOn,
      accession,
      url,
    },
  ];
}

function isNews(action: FundAction | null): action is FundChangeNews['action'] {
  return action === 'opened' || action === 'added' || action === 'cut' || action === 'closed';
}

/** The first six characters of a CUSIP are the issuer's own. */
function issuerOf({ cusip }: PositionChange): string {
  return cusip.slice(0, 6);
}

function sumOf(
  changes: readonly PositionChange[],
  field: 'valueBefore' | 'valueAfter',
): number | null {
  return changes.reduce<number | null>((sum, change) => {
    const value = change[field];
    return sum === null || value === null ? null : sum + value;
  }, 0);
}
