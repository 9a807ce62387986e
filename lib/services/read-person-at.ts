import type { Cik } from '@/lib/core/edgar/cik';
import { gapDays } from '@/lib/core/insider/gaps';
import type { TradeEvent, UnreadFiling } from '@/lib/core/insider/report';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { personSignals } from '@/lib/core/signal/build-signals';
import type { Signal } from '@/lib/core/signal/signal';
import type { CacheDatabase } from '@/lib/db/cache';
import { deriveRows } from './derive';
import { filedBetween, heldFilings } from './held-filings';
import { acceptedAt, heldUnread } from './kept-input';
import type { PersonList } from './read-person-history';
import { unreadOf } from './unread-filings';

/** What is held of a person at one company. */
interface PersonAt {
  /** Those that the person is an owner of, newest first. */
  readonly events: readonly TradeEvent[];
  /** About the person and those who file with him; what takes all insiders to tell is left out. */
  readonly signals: readonly Signal[];
  /** What was read once and says nothing now. */
  readonly unread: readonly UnreadFiling[];
}

/**
 * Tells one company's events from all that is held about it, back to the deeper of the days to
 * which the company's and the person's lists are held, and picks the person's.
 */
export async function readPersonAt(
  cache: CacheDatabase,
  cik: Cik,
  issuer: Cik,
  { today, heldSince, heldUntil, unreadDays, acceptedAt: listed }: PersonList,
): Promise<PersonAt> {
  const held = await heldFilings(cache, issuer, today);
  const since = held !== null && held.since < heldSince ? held.since : heldSince;
  const rows = await deriveRows(cache, await filedBetween(cache, issuer, since, null));
  const unread = held ? await heldUnread(cache, held, rows.unread) : [];
  const all = tradeEvents(rows.transactions, rows.holdings);
  const isHis = ({ owners }: TradeEvent) => owners.some((owner) => owner.cik === cik);
  const gaps = gapDays([...unread, ...rows.unread.values()], rows.transactions);
  const input = {
    today,
    heldSince: since,
    heldUntil,
    gaps: [...unreadDays, ...gaps],
    events: all,
    acceptedAt: new Map([...(held ? acceptedAt(held) : []), ...listed]),
    outstanding: (await cache.outstanding.get(issuer))?.newest ?? null,
  };
  return {
    events: all.filter(isHis),
    signals: personSignals(input, cik),
    unread: [...rows.unread.values()].flatMap((filing) => unreadOf(issuer, filing)),
  };
}
