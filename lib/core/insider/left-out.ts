import { compareText } from '@/lib/core/order';
import type { FilingRef, LeftOut, TradeEvent } from './report';
import type { InsiderTransaction } from './transaction';
import type { TransactionClass } from './transaction-class';

/** Exercise or conversion, exempt or not, in or out of the money (Form 4's transaction codes). */
const EXERCISE_CODES: ReadonlySet<string> = new Set(['M', 'X', 'C', 'O']);

/**
 * Counts what the insider line leaves out, by class and direction, each with the filings to open.
 * The derivative half of an exercise or conversion is not told twice. Rows without a day or a
 * direction make no event, yet must not vanish.
 */
export function countLeftOut(
  events: readonly TradeEvent[],
  unplaced: readonly InsiderTransaction[],
): LeftOut[] {
  const tally = new Tally();
  const exercised = new Set(events.filter(isExercise).flatMap(filingsAndDay));
  for (const event of events) {
    const isOtherHalf =
      isDerivativeHalf(event) && filingsAndDay(event).some((key) => exercised.has(key));
    if (!isOtherHalf) tally.count(event.class, event.direction, event);
  }
  for (const row of unplaced) tally.count('unclassified', row.direction ?? 'acquired', row);
  return tally.all();
}

class Tally {
  private readonly counts = new Map<string, LeftOut>();

  count(name: TransactionClass, direction: 'acquired' | 'disposed', filing: FilingRef): void {
    const key = `${name} ${direction}`;
    const known = this.counts.get(key) ?? { class: name, direction, events: 0, filings: [] };
    const { accession, filedOn, url } = filing;
    const isNew = !known.filings.some((other) => other.accession === accession);
    const filings = isNew ? [...known.filings, { accession, filedOn, url }] : known.filings;
    this.counts.set(key, { ...known, events: known.events + 1, filings });
  }

  all(): LeftOut[] {
    return [...this.counts.values()].map((leftOut) => ({
      ...leftOut,
      filings: [...leftOut.filings].sort((a, b) => compareText(b.filedOn, a.filedOn)),
    }));
  }
}

function isExercise(event: TradeEvent): boolean {
  return event.class === 'exercise' || event.class === 'conversion';
}

/** A purchase of options beside an exercise of the same day is a trade of its own. */
function isDerivativeHalf({ class: name, code }: TradeEvent): boolean {
  return name === 'derivative' && code !== null && EXERCISE_CODES.has(code);
}

function filingsAndDay({ filings, tradedOn }: TradeEvent): string[] {
  return filings.map(({ accession }) => `${accession} ${tradedOn}`);
}
