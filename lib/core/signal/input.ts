import type { Accession } from '@/lib/core/edgar/accession';
import type { SharesOutstanding } from '@/lib/core/edgar/shares-outstanding';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';

/** All that signals may look at. The same for card, page and alerts, so that they never disagree. */
export interface SignalInput {
  /** The current day on the SEC's calendar. */
  readonly today: IsoDate;
  /** Filings are held from this day on, but for `gaps`; before it nothing is known. */
  readonly heldSince: IsoDate;
  /** The last day whose filings can be held: what was filed later is not known. */
  readonly heldUntil: IsoDate;
  /** The filing days, in any order, of what is held and cannot be read: each a hole in the rows. */
  readonly gaps: readonly IsoDate[];
  /** Events of every class held about one company, newest first. */
  readonly events: readonly TradeEvent[];
  /** `acceptanceDateTime` as the lists of filings have it, zone in doubt; absent where not held. */
  readonly acceptedAt: ReadonlyMap<Accession, string>;
  /** Common shares outstanding as the company last stated them; null where not held. */
  readonly outstanding: SharesOutstanding | null;
}
