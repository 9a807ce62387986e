import type { FilingRef, LeftOut } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { say, sayCount } from '@/lib/core/words/say';
import { classCount, classWhy } from './class-words';

/** One kind of entry that is not counted, with its explanation. */
export interface LeftOutWords {
  readonly class: TransactionClass;
  /** `2 grants`. */
  readonly count: string;
  readonly why: string;
  /** The filings that report them, newest first, each once. */
  readonly filings: readonly FilingRef[];
}

/** What the insider line leaves out, in words, the most frequent class first. */
export function leftOutWords(leftOut: readonly LeftOut[]): readonly LeftOutWords[] {
  return [...leftOut]
    .sort((one, other) => other.events - one.events)
    .map(({ class: name, events, filings }) => ({
      class: name,
      count: classCount(name, events),
      why: classWhy(name),
      filings,
    }));
}

/** A sentence names so many kinds; one more is named as well, for it takes no more room. */
const NAMED = 3;

/**
 * `Not counted: 2 grants, 1 tax withholding`, and of many kinds the most frequent by name: `… and
 * 4 others`; empty when everything was counted.
 */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  const words = leftOutWords(leftOut);
  if (words.length === 0) return '';
  const named = words.slice(0, words.length > NAMED + 1 ? NAMED : NAMED + 1);
  const rest = leftOut.filter((item) => !named.some(({ class: name }) => name === item.class));
  const others = rest.reduce((sum, { events }) => sum + events, 0);
  const list = named.map(({ count }) => count).join(', ');
  return others === 0 ? say('notCounted', { list }) : sayCount('notCountedAnd', others, { list });
}
