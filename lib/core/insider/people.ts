import type { TradeEvent, TradeOwner } from './report';

/** One economic person: everyone linked by filing together, and what they traded. */
export interface Person {
  readonly owners: readonly TradeOwner[];
  readonly events: readonly TradeEvent[];
}

/**
 * Groups events by economic person. Owners who report a trade together (a fund, its general
 * partner, the director behind both) are one person, and so are all of their other trades; a
 * filing by three joint owners is never three buyers.
 */
export function peopleBehind(events: readonly TradeEvent[]): Person[] {
  const people: { owners: TradeOwner[]; events: TradeEvent[] }[] = [];
  for (const event of events) {
    const linked = people.filter((person) =>
      person.owners.some(({ cik }) => event.owners.some((owner) => owner.cik === cik)),
    );
    const merged = {
      owners: uniqueOwners([...event.owners, ...linked.flatMap((person) => person.owners)]),
      events: [event, ...linked.flatMap((person) => person.events)],
    };
    for (const person of linked) people.splice(people.indexOf(person), 1);
    people.push(merged);
  }
  return people;
}

/** The owners of a group in the order to name them: officers, then directors, then all others. */
export function leadingFirst(owners: readonly TradeOwner[]): TradeOwner[] {
  return [...owners].sort((a, b) => rank(a) - rank(b));
}

function uniqueOwners(owners: readonly TradeOwner[]): TradeOwner[] {
  return [...new Map(owners.map((owner) => [owner.cik, owner])).values()];
}

function rank({ role }: TradeOwner): number {
  if (/^director$/i.test(role)) return 1;
  return /^(?:ten-percent holder|role not stated)$/i.test(role) ? 2 : 0;
}
