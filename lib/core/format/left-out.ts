import type { LeftOut } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { classWords } from './class-words';
import { countOf } from './quantity';

/** One kind of entry that is not counted, with its explanation. */
export interface LeftOutWords {
  readonly class: TransactionClass;
  /** `2 grants`. */
  readonly count: string;
  readonly why: string;
}

/** What the insider line leaves out, by class (both directions together), the most frequent first. */
export function leftOutWords(leftOut: readonly LeftOut[]): readonly LeftOutWords[] {
  const counts = new Map<TransactionClass, number>();
  for (const item of leftOut) {
    counts.set(item.class, (counts.get(item.class) ?? 0) + item.events);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => {
      const { one, many, why } = classWords(name);
      return { class: name, count: countOf(count, one, many), why };
    });
}

/** `Not counted: 2 grants, 1 tax withholding`; empty when everything was counted. */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  const words = leftOutWords(leftOut);
  return words.length === 0 ? '' : `Not counted: ${words.map((item) => item.count).join(', ')}`;
}
