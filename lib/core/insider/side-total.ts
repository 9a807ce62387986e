import { leadingFirst, peopleBehind, type Person } from './people';
import type { SideTotal, TradeEvent } from './report';

/** Sums market trades of one direction; null when there are none. */
export function sideTotal(events: readonly TradeEvent[]): SideTotal | null {
  if (events.length === 0) return null;
  const people = peopleBehind(events);
  const value = valueOf(events);
  return {
    people: people.length,
    trades: events.length,
    value,
    planned: events.filter((event) => event.plan === 'plan').length,
    toCover: events.filter((event) => event.link === 'to-cover').length,
    lead: value === null || value === 0 ? null : leadOf(people, value),
  };
}

/** Dollars in all, or null as soon as one event has no value. */
export function valueOf(events: readonly TradeEvent[]): number | null {
  return events.reduce<number | null>(
    (total, event) => (total === null || event.value === null ? null : total + event.value),
    0,
  );
}

function leadOf(people: readonly Person[], total: number): SideTotal['lead'] {
  const parts = people.flatMap((person) => {
    const [owner] = leadingFirst(person.owners);
    const value = valueOf(person.events);
    return owner && value !== null ? [{ owner, part: value / total }] : [];
  });
  return parts.sort((a, b) => b.part - a.part)[0] ?? null;
}
