import type { Cik } from '@/lib/core/edgar/cik';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { Stake, TradeEvent } from '@/lib/core/insider/report';
import { utcDay, type IsoDate } from '@/lib/core/iso-date';

/** What an exported file says of itself. */
export interface InsiderExport {
  readonly format: 'buyline-insiders';
  readonly version: 1;
  readonly source: string;
  /** The company or the person whose page it was saved from. */
  readonly cik: Cik;
  readonly name: string;
  /** Filings are complete from this day on; nothing is known of the time before. */
  readonly heldSince: IsoDate;
  /** Epoch milliseconds. */
  readonly exportedAtMs: number;
  readonly events: readonly ExportedEvent[];
}

/** An event with its reasons told in the language that is spoken. */
interface ExportedEvent extends Omit<TradeEvent, 'why' | 'stake'> {
  readonly why: string;
  readonly stake:
    Extract<Stake, { kind: 'known' }> | { readonly kind: 'withheld'; readonly why: string };
}

/** What a page knows of its subject. */
export type ExportSubject = Pick<InsiderExport, 'cik' | 'name' | 'heldSince'>;

/**
 * Events as a JSON text of one document, each with the accession numbers and rows that it comes
 * from. What is not stated is null.
 */
export function insiderJson(
  events: readonly TradeEvent[],
  { cik, name, heldSince }: ExportSubject,
  exportedAtMs: number,
): string {
  const document: InsiderExport = {
    format: 'buyline-insiders',
    version: 1,
    source: 'Forms 3, 4 and 5 filed with the SEC, read and classified by Buyline',
    cik,
    name,
    heldSince,
    exportedAtMs,
    events: events.map((event) => exported(event, utcDay(exportedAtMs))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function exported(event: TradeEvent, today: IsoDate): ExportedEvent {
  const { stake } = event;
  return {
    ...event,
    why: saySentence(event.why, today),
    stake: stake.kind === 'known' ? stake : { ...stake, why: saySentence(stake.why, today) },
  };
}
