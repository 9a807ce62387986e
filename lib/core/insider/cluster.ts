import { daysBetween } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { peopleBehind } from './people';
import type { Cluster, TradeEvent } from './report';
import { valueOf } from './side-total';

const PEOPLE = 3;
const WITHIN_DAYS = 14;
const LEAST_DOLLARS = 10_000;

/**
 * Finds a cluster of buyers: at least three economic persons who each bought for $10,000 or more
 * on the market within 14 days. Buys that all share one day and one price are a programme, not
 * a cluster. Of several the one with the most people is returned, then the newest.
 * After Alldredge and Blank, "Do insiders cluster trades with colleagues?" (2019), whose window
 * is narrower; days and floor are the practice of the field.
 */
export function findCluster(bought: readonly TradeEvent[]): Cluster | null {
  const byDay = [...bought].sort((a, b) => compareText(a.tradedOn, b.tradedOn));
  // Over all of the trades: who once filed together stays one person in every window.
  const everyone = peopleBehind(bought);
  let best: Cluster | null = null;
  for (const last of byDay) {
    const people = everyone
      .map((person) => ({ events: person.events.filter((event) => isWithin(event, last)) }))
      .filter((person) => (valueOf(person.events) ?? 0) >= LEAST_DOLLARS);
    const events = people.flatMap((person) => person.events);
    if (people.length < PEOPLE || people.length < (best?.people ?? 0) || isProgramme(events))
      continue;
    const first = events.map(({ tradedOn }) => tradedOn).sort(compareText)[0] ?? last.tradedOn;
    best = { people: people.length, days: daysBetween(first, last.tradedOn) + 1 };
  }
  return best;
}

function isWithin({ tradedOn }: TradeEvent, last: TradeEvent): boolean {
  const age = daysBetween(tradedOn, last.tradedOn);
  return age >= 0 && age < WITHIN_DAYS;
}

function isProgramme(events: readonly TradeEvent[]): boolean {
  const days = new Set(events.map((event) => event.tradedOn));
  const prices = new Set(events.map((event) => event.price));
  return days.size === 1 && prices.size === 1;
}
