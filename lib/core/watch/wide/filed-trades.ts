import { isBuy, isDecided, isSale } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { holdingsOf, transactionsOf, type ReadFiling } from '@/lib/core/insider/transaction';

/**
 * What one filing may state of trades on the market, before its company is known: never less than
 * what a full judgement leaves of it, since the company's own filings only speak against a trade.
 */
export interface FiledTrades {
  /** US dollars, infinite where a price is not clear; null where nothing was bought. */
  readonly boughtAtMost: number | null;
  /** The same of sales outside plans and not for taxes. */
  readonly soldAtMost: number | null;
  /** Whether a chief executive or finance officer is among the owners. */
  readonly hasChief: boolean;
}

/** Reads the trades of a filing by its document alone. */
export function filedTrades(filing: ReadFiling): FiledTrades {
  const { cik } = filing.document.issuer;
  const unknown = { cik, sic: null, prospectusDays: null, listingDays: null };
  const events = tradeEvents(transactionsOf(filing, unknown), holdingsOf(filing));
  return {
    boughtAtMost: atMost(events.filter(isBuy)),
    soldAtMost: atMost(events.filter((event) => isSale(event) && isDecided(event))),
    hasChief: events.some(({ owners }) => owners.some(({ office }) => office !== null)),
  };
}

function atMost(events: readonly TradeEvent[]): number | null {
  if (events.length === 0) return null;
  return events.reduce((sum, { value }) => sum + (value ?? Infinity), 0);
}
