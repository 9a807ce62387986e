import type {
  CompanyHistory,
  HistoryLoading,
  PersonHistory,
  PersonRecord,
} from '@/lib/core/insider/history';
import type { InsiderReport, TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import { sideTotal } from '@/lib/core/insider/side-total';
import type { IsoDate } from '@/lib/core/iso-date';
import { cik, day, NOW_MS } from './invented';
import { signalsOf } from './signals';

/** Nothing asked for beyond what the card needs. */
export const NOT_LOADED: HistoryLoading = {
  state: 'none',
  wantedSince: null,
  read: 0,
  of: null,
  problem: null,
};

/** Newest first. */
function byDay(events: readonly TradeEvent[]): TradeEvent[] {
  return [...events].sort((a, b) => (a.tradedOn < b.tradedOn ? 1 : -1));
}

function recordOf(owner: TradeOwner, events: readonly TradeEvent[]): PersonRecord {
  const days = events.map(({ tradedOn }) => tradedOn).sort();
  const own = (name: TradeEvent['class']) => events.filter((event) => event.class === name);
  const [first] = events;
  return {
    owner,
    issuer: { cik: first?.issuerCik ?? cik(9_980_001), name: first?.issuerName ?? '' },
    roles: [...new Set(events.flatMap(({ owners }) => owners))]
      .filter((each) => each.cik === owner.cik)
      .slice(0, 1)
      .map(({ role }) => ({ role, lastOn: days.at(-1) as IsoDate })),
    bought: sideTotal(own('open-market')),
    sold: sideTotal(own('open-market-sale')),
    events: events.length,
    firstOn: days[0] as IsoDate,
    lastOn: days.at(-1) as IsoDate,
  };
}

/** A company's history, its people worked out from the events. */
export function companyHistory(
  name: string,
  report: InsiderReport,
  events: readonly TradeEvent[],
  rest: Partial<CompanyHistory> = {},
): CompanyHistory {
  const owners = new Map(
    events.flatMap((event) => event.owners).map((owner) => [owner.cik, owner]),
  );
  return {
    cik: cik(9_980_001),
    name,
    report,
    events: byDay(events),
    people: [...owners.values()].map((owner) =>
      recordOf(
        owner,
        events.filter((event) => event.owners.some((each) => each.cik === owner.cik)),
      ),
    ),
    notices: [],
    signals: signalsOf(byDay(events), {
      heldSince: rest.heldSince ?? report.heldSince,
      outstanding: rest.outstanding ?? null,
    }),
    unread: report.unread,
    outstanding: null,
    heldSince: report.heldSince,
    asOfMs: NOW_MS - 3 * 60_000,
    loading: NOT_LOADED,
    ...rest,
  };
}

/** A person's history, the records worked out from the events. */
export function personHistory(
  owner: TradeOwner,
  events: readonly TradeEvent[],
  rest: Partial<PersonHistory> = {},
): PersonHistory {
  const issuers = [...new Set(events.map((event) => event.issuerCik))];
  return {
    cik: owner.cik,
    name: owner.name,
    records: issuers.map((issuer) =>
      recordOf(
        owner,
        events.filter((event) => event.issuerCik === issuer),
      ),
    ),
    events: byDay(events),
    signals: [],
    unread: [],
    heldSince: day('2026-08-24'),
    asOfMs: NOW_MS - 3 * 60_000,
    loading: NOT_LOADED,
    ...rest,
  };
}
