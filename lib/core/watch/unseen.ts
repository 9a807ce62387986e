import type { RowId, TradeEvent } from '@/lib/core/insider/report';

/**
 * The events of which the reader has seen no row yet. Told by the names of rows and never by
 * time, so a late filing is new and an amended or jointly filed event stays the one it was.
 */
export function unseenEvents(
  events: readonly TradeEvent[],
  seen: ReadonlySet<RowId>,
): TradeEvent[] {
  return events.filter((event) => !event.rows.some((row) => seen.has(row)));
}
