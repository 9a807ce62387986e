import type { Cik } from '@/lib/core/edgar/cik';
import type { Tier } from '@/lib/core/ticker/mention';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { WatchEntry } from './entry';
import type { DerivedNews, NewsItem, NewsSubject } from './news';

/** A company that the page in front names. */
export interface NamedCompany {
  readonly cik: Cik;
  readonly ticker: Ticker;
  readonly name: string;
  readonly tier: Tier;
}

/** A company of the page with what is known of it without asking anybody. */
export interface PageLine {
  readonly company: NamedCompany;
  /** Unseen news about it. */
  readonly unseen: number;
  readonly isWatched: boolean;
  /** The newest piece of news that its summary holds; null where there is none. */
  readonly latest: DerivedNews | null;
  /** Whether filings with market trades are in the cache. */
  readonly isTraded: boolean;
}

/** What the reader's device holds already. */
export interface KnownActivity {
  readonly groups: readonly {
    readonly subject: NewsSubject;
    readonly items: readonly NewsItem[];
  }[];
  readonly lines: readonly {
    readonly entry: WatchEntry;
    readonly summary: { readonly latest: DerivedNews | null } | null;
  }[];
  readonly traded: ReadonlySet<Cik>;
}

/**
 * The companies of a page, those with unseen news first, then those with activity, then the rest;
 * among equals in the order given, which is the page's.
 */
export function pageLines(companies: readonly NamedCompany[], known: KnownActivity): PageLine[] {
  const unseen = new Map<string, number>();
  for (const { subject, items } of known.groups) {
    unseen.set(subject.cik, items.filter(({ seenAtMs }) => seenAtMs === null).length);
  }
  const watched = new Map(
    known.lines.flatMap(({ entry, summary }) =>
      entry.kind === 'company' ? [[entry.cik, summary?.latest ?? null] as const] : [],
    ),
  );
  return companies
    .map((company) => ({
      company,
      unseen: unseen.get(company.cik) ?? 0,
      isWatched: watched.has(company.cik),
      latest: watched.get(company.cik) ?? null,
      isTraded: known.traded.has(company.cik),
    }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ unseen, latest, isTraded }: PageLine): number {
  if (unseen > 0) return 0;
  return latest !== null || isTraded ? 1 : 2;
}
