import type { RowId, TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import type { Signal, SignalKind } from './signal';

/** What an answer is about: the trades it rests on, and the person, or null for the company. */
interface Basis {
  readonly owner: TradeOwner | null;
  readonly events: readonly TradeEvent[];
  /** How many observations, where that is not the number of trades. */
  readonly n?: number;
}

/** An answer of a signal; only one that is present has a badge. */
export function answer(
  kind: SignalKind,
  state: Signal['state'],
  words: { readonly badge?: string; readonly sentence: string },
  { owner, events, n = events.length }: Basis,
): Signal {
  const rows: RowId[] = [];
  for (const event of events) rows.push(...event.rows);
  const badge = state === 'present' ? (words.badge ?? '') : '';
  return { kind, state, badge, sentence: words.sentence, owner, n, rows };
}
