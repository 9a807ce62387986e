import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { HoldingsListRow } from '@/lib/core/edgar/holdings-list';
import { grouped } from '@/lib/core/grouped';
import type { FilingRef } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { DerivedNews, FilingNews, NewsSubject } from './news';

/** A row of a list of submissions that is news by itself. */
export interface ListedFiling extends FilingRef {
  /** As the SEC writes it: `SCHEDULE 13D/A`, `144`. */
  readonly form: string;
  /** Who filed, where that is known. */
  readonly filer: string | null;
  /**
   * Whether the one on whose list it stands is whom it is about, or only who filed it about
   * another. A list of submissions by itself leaves that open.
   */
  readonly role: 'subject' | 'filer' | 'unknown';
}

/** Schedules 13D and 13G by their names of today and those before December 2024. */
const STAKE = /^(?:SCHEDULE|SC) 13[DG](?:\/A)?$/;
const NOTICE = /^144(?:\/A)?$/;

/** Whether a form is one that is news by itself: Schedules 13D and 13G, and Form 144. */
export function isNewsForm(form: string): boolean {
  return kindOf(form) !== null;
}

function kindOf(form: string): FilingNews['kind'] | null {
  if (STAKE.test(form)) return 'stake-filed';
  return NOTICE.test(form) ? 'sale-notice' : null;
}

/**
 * Schedules 13D and 13G and notices of intended sales as news, of those filed on `since` or later.
 * Each amendment is a filing of its own, for a list does not say what it amends. `isAbout` keeps
 * those out that the subject filed about another company.
 */
export function filingNews(
  filings: readonly ListedFiling[],
  subject: NewsSubject,
  { since, isAbout }: { readonly since: IsoDate; readonly isAbout: boolean },
): DerivedNews[] {
  return filings.flatMap(({ accession, form, filedOn, url, filer, role }): DerivedNews[] => {
    const kind = kindOf(form);
    if (kind === null || filedOn < since || (isAbout && role === 'filer')) return [];
    const content: FilingNews = { kind, form, filer, period: null };
    return [{ marks: [`filing:${accession}`], content, subject, filedOn, accession, url }];
  });
}

/**
 * A manager's filings of Form 13F as news, one for each quarter however often it is amended, of
 * the quarters first filed on `since` or later. `list` is in any order.
 */
export function holdingsNews(
  list: readonly HoldingsListRow[],
  subject: NewsSubject,
  since: IsoDate,
): DerivedNews[] {
  return [...grouped(list, ({ period }) => period)].flatMap(([period, rows]): DerivedNews[] => {
    const filed = rows.toSorted(
      (a, b) => compareText(a.filedOn, b.filedOn) || compareText(a.accession, b.accession),
    );
    // A notice beside holdings says only that others report a part.
    const first = filed.find(({ kind }) => kind === 'holdings') ?? filed[0];
    if (!first || first.filedOn < since) return [];
    const { accession, filedOn, kind, isAmendment } = first;
    const form = `${kind === 'holdings' ? '13F-HR' : '13F-NT'}${isAmendment ? '/A' : ''}`;
    return [
      {
        marks: [
          `position:${subject.cik}:${period}:filing`,
          ...filed.map((row) => `filing:${row.accession}` as const),
        ],
        content: { kind: 'fund-filed', form, filer: subject.name, period },
        subject,
        filedOn,
        accession,
        url: filingIndexUrl(subject.cik, accession),
      },
    ];
  });
}
