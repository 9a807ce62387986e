import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { dayOf } from './event-day';
import type { PersonRecord } from './history';
import { isBuy, isSale } from './market-trades';
import type { TradeEvent, TradeOwner } from './report';
import { sideTotal } from './side-total';

/** What one owner told about one company, with the owner as each event names them. */
interface Told {
  readonly event: TradeEvent;
  readonly owner: TradeOwner;
}

/**
 * The record of every owner at every company, the one with the newest event first. Joint owners
 * have a record each, with the same trades; records are never to be added up. The name and role
 * are those of the newest filing. Days are those of the trades; an event whose day could not be
 * believed counts with the day of its filing.
 */
export function personRecords(events: readonly TradeEvent[]): PersonRecord[] {
  const told = events.flatMap((event) => event.owners.map((owner) => ({ event, owner })));
  const byOwner = grouped(told, ({ event, owner }) => `${owner.cik} ${event.issuerCik}`);
  return [...byOwner.values()].flatMap((all) => recordOf(all) ?? []).sort(newestFirst);
}

function recordOf(told: readonly Told[]): PersonRecord | null {
  const byFiling = [...told].sort(
    ({ event: a }, { event: b }) =>
      compareText(b.filedOn, a.filedOn) ||
      compareText(b.accession, a.accession) ||
      compareText(a.id, b.id),
  );
  const events = byFiling.map(({ event }) => event);
  const days = events.map(dayOf).sort(compareText);
  const [newest, firstOn, lastOn] = [byFiling[0], days[0], days.at(-1)];
  if (!newest || !firstOn || !lastOn) return null;
  return {
    owner: newest.owner,
    issuer: { cik: newest.event.issuerCik, name: newest.event.issuerName },
    roles: rolesOf(byFiling),
    bought: sideTotal(events.filter(isBuy)),
    sold: sideTotal(events.filter(isSale)),
    events: events.length,
    firstOn,
    lastOn,
  };
}

function rolesOf(newestFirst: readonly Told[]): PersonRecord['roles'] {
  const roles = new Map<string, IsoDate>();
  for (const { event, owner } of newestFirst) {
    if (!roles.has(owner.role)) roles.set(owner.role, event.filedOn);
  }
  return [...roles].map(([role, lastOn]) => ({ role, lastOn }));
}

function newestFirst(a: PersonRecord, b: PersonRecord): number {
  return (
    compareText(b.lastOn, a.lastOn) ||
    compareText(a.owner.cik, b.owner.cik) ||
    compareText(a.issuer.cik, b.issuer.cik)
  );
}
