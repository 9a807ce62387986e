import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { RowId } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Sentence } from '@/lib/core/words/sentence';

/** One kind of security that a Form 144 announces for sale. */
export interface NoticeLot {
  readonly security: string;
  readonly shares: number | null;
  /** US dollars, as the filer values them. */
  readonly value: number | null;
  readonly outstanding: number | null;
  /** The approximate day of the sale. */
  readonly saleOn: IsoDate | null;
}

/** What a Form 144 says: an intention to sell, never a sale. Addresses are left unread. */
export interface SaleNotice {
  readonly isAmendment: boolean;
  /** The accession that an amendment corrects. */
  readonly amends: Accession | null;
  readonly issuerCik: Cik;
  /** The person for whose account the shares are to be sold, by name as the filer writes it. */
  readonly person: string;
  /** The filer's own CIK, which is the person's; null where several filed together. */
  readonly personCik: Cik | null;
  /** "Officer", "Director", "10% Stockholder", "Affiliate" and whatever else filers write. */
  readonly relationships: readonly string[];
  readonly lots: readonly NoticeLot[];
  readonly noticeOn: IsoDate | null;
  /** The days on which 10b5-1 plans were adopted; none where it names no plan. */
  readonly planAdoptedOn: readonly IsoDate[];
}

/** A notice as it was filed. */
export interface FiledNotice extends SaleNotice {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  readonly url: string;
}

/**
 * What became of a notice within the 90 days it holds for: sold on the market in whole or in part,
 * not sold, still open, or unknown.
 */
export interface NoticeStory {
  readonly notice: FiledNotice;
  readonly outcome: 'sold' | 'part-sold' | 'not-sold' | 'open' | 'unknown';
  /** The last day on which the notice holds. */
  readonly until: IsoDate;
  /** Shares known to be sold on the market so far; null where the outcome is unknown. */
  readonly shares: number | null;
  /** Why the outcome is unknown; null where it is known. */
  readonly why: Sentence | null;
  /** The rows of the sales, and of what leaves the outcome unknown, for the links. */
  readonly rows: readonly RowId[];
}
