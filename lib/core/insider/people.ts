import type { Cik } from '@/lib/core/edgar/cik';
import type { OwnerKind, TradeEvent, TradeOwner } from './report';

/** One economic person: everyone linked by filing together, and what they traded. */
export interface Person {
  readonly owners: readonly TradeOwner[];
  readonly events: readonly TradeEvent[];
}

/**
 * Groups events by economic person, in the order of the events. Owners who report a trade together
 * (a fund, its general partner, the director behind both) are one person, and so are all of their
 * other trades; a filing by three joint owners is never three buyers. An owner is told as the first
 * event has it: give the newest first.
 */
export function peopleBehind(events: readonly TradeEvent[]): Person[] {
  const links = new OwnerLinks();
  for (const { owners } of events) links.join(owners);
  const people = new Map<Cik, Gathered>();
  for (const event of events) {
    const [first] = event.owners;
    if (!first) continue;
    const root = links.rootOf(first.cik);
    const known = people.get(root);
    const person: Gathered = known ?? { owners: new Map(), events: [] };
    if (!known) people.set(root, person);
    for (const owner of event.owners) {
      if (!person.owners.has(owner.cik)) person.owners.set(owner.cik, owner);
    }
    person.events.push(event);
  }
  return [...people.values()].map(({ owners, events: traded }) => ({
    owners: [...owners.values()],
    events: traded,
  }));
}

interface Gathered {
  readonly owners: Map<Cik, TradeOwner>;
  readonly events: TradeEvent[];
}

/** Who files with whom, over any number of steps (union-find). */
class OwnerLinks {
  private readonly parents = new Map<Cik, Cik>();

  join([first, ...others]: readonly TradeOwner[]): void {
    if (!first) return;
    const root = this.rootOf(first.cik);
    for (const { cik } of others) this.parents.set(this.rootOf(cik), root);
  }

  rootOf(cik: Cik): Cik {
    let root = cik;
    for (let next = this.parents.get(root); next && next !== root; next = this.parents.get(root)) {
      root = next;
    }
    // Shortens the way for the next one who asks.
    if (root !== cik) this.parents.set(cik, root);
    return root;
  }
}

/** The owners of a group in the order to name them: officers, directors, holders, all others. */
export function leadingFirst(owners: readonly TradeOwner[]): TradeOwner[] {
  return owners.length < 2 ? [...owners] : [...owners].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
}

const RANK: Readonly<Record<OwnerKind, number>> = {
  officer: 0,
  director: 1,
  'ten-percent-holder': 2,
  other: 3,
};
