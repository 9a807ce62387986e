import type { FilingRef, LeftOut } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { compareText } from '@/lib/core/order';
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

/** What the insider line leaves out, by class (both directions together), the most frequent first. */
export function leftOutWords(leftOut: readonly LeftOut[]): readonly LeftOutWords[] {
  const kinds = new Map<TransactionClass, LeftOut[]>();
  for (const item of leftOut) kinds.set(item.class, [...(kinds.get(item.class) ?? []), item]);
  return [...kinds]
    .map(([name, items]) => ({
      name,
      filings: filingsOf(items),
      events: items.reduce((total, item) => total + item.events, 0),
    }))
    .sort((one, other) => other.events - one.events)
    .map(({ name, filings, events }) => {
      const { one, many, why } = classWords(name);
      return { class: name, count: countOf(events, one, many), why, filings };
    });
}

function filingsOf(items: readonly LeftOut[]): FilingRef[] {
  const all = items.flatMap((item) => item.filings);
  const once = new Map(all.map((filing) => [filing.accession, filing]));
  return [...once.values()].sort((a, b) => compareText(b.filedOn, a.filedOn));
}

/** `Not counted: 2 grants, 1 tax withholding`; empty when everything was counted. */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  const words = leftOutWords(leftOut);
  return words.length === 0 ? '' : `Not counted: ${words.map((item) => item.count).join(', ')}`;
}
