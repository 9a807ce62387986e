import type { LeftOut, TradeEvent } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { classCount } from './class-words';

const UNCLEAR: readonly TransactionClass[] = ['price-unclear', 'inconsistent', 'unclassified'];

/** Whether entries of the class may be market trades after all: their filings leave it open. */
export function isUnclear(name: TransactionClass): boolean {
  return UNCLEAR.includes(name);
}

interface Entries {
  readonly lookalikes?: readonly Pick<TradeEvent, 'class'>[];
  readonly leftOut: readonly Pick<LeftOut, 'class' | 'events'>[];
}

/** `1 contradictory entry` and its like for each unclear class; empty when everything is clear. */
export function unclearWords({ lookalikes = [], leftOut }: Entries): string[] {
  return UNCLEAR.flatMap((name) => {
    const listed = lookalikes.filter((event) => event.class === name).length;
    const counted = leftOut.find((item) => item.class === name)?.events ?? 0;
    // What is listed is counted too; the greater number is the whole.
    const count = Math.max(listed, counted);
    return count === 0 ? [] : [classCount(name, count)];
  });
}
