import { addTo } from '@/lib/core/grouped';
import { newestFilings } from './filing-ref';
import type { FilingRef, LeftOut, TradeEvent } from './report';
import type { InsiderTransaction } from './transaction';
import type { TransactionClass } from './transaction-class';

/** Exercise or conversion, exempt or not, in or out of the money (Form 4's transaction codes). */
const EXERCISE_CODES: ReadonlySet<string> = new Set(['M', 'X', 'C', 'O']);

/**
 * Counts what the insider line leaves out, by class, each with the filings to open. The derivative
 * half of an exercise or conversion is not told twice. Rows without a day or a direction make no
 * event, yet must not vanish.
 */
export function countLeftOut(
  events: readonly TradeEvent[],
  unplaced: readonly InsiderTransaction[],
): LeftOut[] {
  const counted = new Map<TransactionClass, FilingRef[]>();
  const exercised = new Set(events.filter(isExercise).flatMap(filingsAndDay));
  for (const event of events) {
    const isOtherHalf =
      isDerivativeHalf(event) && filingsAndDay(event).some((key) => exercised.has(key));
    if (!isOtherHalf) addTo(counted, event.class, event);
  }
  for (const row of unplaced) addTo(counted, 'unclassified', row);
  return [...counted].map(([name, reported]) => ({
    class: name,
    events: reported.length,
    filings: newestFilings(reported),
  }));
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
