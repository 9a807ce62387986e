import type { Cik } from '@/lib/core/edgar/cik';
import { isBuy, isSale } from './market-trades';
import type { TradeEvent } from './report';

/** Which events of a history the reader wants to see. */
export interface EventFilter {
  /** Open-market purchases, open-market sales, or events of every class. */
  readonly kind: 'buys' | 'sales' | 'all';
  /** One of the owners; null for everybody. */
  readonly person: Cik | null;
  /** The issuer; null for every company. */
  readonly company: Cik | null;
  /** The year of the trade, `2026`; null for all. */
  readonly year: string | null;
}

export const EVERYTHING: EventFilter = { kind: 'all', person: null, company: null, year: null };

function isOfKind(event: TradeEvent, kind: EventFilter['kind']): boolean {
  if (kind === 'buys') return isBuy(event);
  return kind === 'all' || isSale(event);
}

/** The events that fit every part of the filter, in their order. */
export function filterEvents(
  events: readonly TradeEvent[],
  { kind, person, company, year }: EventFilter,
): readonly TradeEvent[] {
  return events.filter(
    (event) =>
      isOfKind(event, kind) &&
      (year === null || event.tradedOn.startsWith(year)) &&
      (company === null || event.issuerCik === company) &&
      (person === null || event.owners.some(({ cik }) => cik === person)),
  );
}

/** The years in which the events were traded, newest first. */
export function yearsOf(events: readonly TradeEvent[]): readonly string[] {
  const years = new Set(events.map(({ tradedOn }) => tradedOn.slice(0, 4)));
  return [...years].sort().toReversed();
}
