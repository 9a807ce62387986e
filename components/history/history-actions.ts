import type { IsoDate } from '@/lib/core/iso-date';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { ExportKind } from './event-section';
import type { ReadNotes } from './filing-footnotes';

/** What the reader can do on a page about a subject. */
export interface HistoryActions {
  /** Loads filings back to a day. */
  readonly onLoad: (since: IsoDate) => void;
  readonly onStop: () => void;
  readonly onNotes: ReadNotes;
  readonly onExport: (kind: ExportKind, events: readonly TradeEvent[]) => void;
}
