import { grouped } from '@/lib/core/grouped';
import type { Signal, SignalKind } from '@/lib/core/signal/signal';

const SHOWN = 3;

/** What a card's badges tell, weightiest first. The badge of a cluster also says when it has ended. */
const ON_CARDS: readonly SignalKind[] = [
  'cluster',
  'opportunistic',
  'first-buy',
  'reversal',
  'unusual-size',
  'stake-increase',
  'chief-buys',
  'routine',
  'sequence',
  'isolated',
  'small-company',
  'net-purchases',
  'late-filing',
  'after-hours',
];

/** Kinds that speak of purchases alone; the others may be said of a sale, or are mere facts. */
const OF_NOTE: ReadonlySet<SignalKind> = new Set([
  'cluster',
  'first-buy',
  'reversal',
  'stake-increase',
  'chief-buys',
]);

/** Whether a badge may wear the colour of purchases. */
export function isOfNote(kind: SignalKind): boolean {
  return OF_NOTE.has(kind);
}

/** Answers of one kind, at least one. */
export type SameKind = readonly [Signal, ...Signal[]];

function placeOf([{ kind }]: SameKind): number {
  const place = ON_CARDS.indexOf(kind);
  return place < 0 ? ON_CARDS.length : place;
}

/** Signals by kind: the weightiest kind first, at the end those that cards do not tell. */
export function byWeight(signals: readonly Signal[]): readonly SameKind[] {
  const kinds = [...grouped(signals, ({ kind }) => kind).values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : [],
  );
  return kinds.sort((one, other) => placeOf(one) - placeOf(other));
}

/** The badges of a card: the weightiest signals that are present, one badge a kind, three at most. */
export function bestSignals(signals: readonly Signal[]): readonly SameKind[] {
  const present = signals.filter(
    ({ kind, state }) => state === 'present' && ON_CARDS.includes(kind),
  );
  return byWeight(present).slice(0, SHOWN);
}
