import type { FilingRef, LeftOut } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { classWords } from './class-words';
import { countOf } from './quantity';

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
    .map(({ class: name, events, filings }) => {
      const { one, many, why } = classWords(name);
      return { class: name, count: countOf(events, one, many), why, filings };
    });
}

/** `Not counted: 2 grants, 1 tax withholding`; empty when everything was counted. */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  const words = leftOutWords(leftOut);
  return words.length === 0 ? '' : `Not counted: ${words.map((item) => item.count).join(', ')}`;
}
