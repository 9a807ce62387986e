import type { RowId, TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import type { Sentence } from '@/lib/core/words/sentence';
import type { Signal, SignalKind } from './signal';

/** What an answer is about: the trades it rests on, and the person, or null for the company. */
interface Basis {
  readonly owner: TradeOwner | null;
  readonly events: readonly TradeEvent[];
  /** How many observations, where that is not the number of trades. */
  readonly n?: number;
}

/** What an answer says. */
export interface AnswerWords {
  readonly badge?: Sentence;
  readonly sentence: Sentence;
}

/** An answer of a signal; only one that is present has a badge. */
export function answer(
  kind: SignalKind,
  state: Signal['state'],
  words: AnswerWords,
  { owner, events, n = events.length }: Basis,
): Signal {
  const rows: RowId[] = [];
  for (const event of events) rows.push(...event.rows);
  const badge = state === 'present' ? (words.badge ?? null) : null;
  return { kind, state, badge, sentence: words.sentence, owner, n, rows };
}
