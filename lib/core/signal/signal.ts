import type { RowId, TradeOwner } from '@/lib/core/insider/report';
import type { MessageKey } from '@/lib/core/words/catalogue';
import type { Values } from '@/lib/core/words/form-value';
import type { Sentence } from '@/lib/core/words/sentence';

/** The signals, each with its own definition and evidence (see `evidence.ts`). */
export const SIGNAL_KINDS = [
  'cluster',
  'ended-cluster',
  'opportunistic',
  'routine',
  'first-buy',
  'reversal',
  'unusual-size',
  'stake-increase',
  'chief-buys',
  'net-purchases',
  'isolated',
  'sequence',
  'late-filing',
  'after-hours',
  'small-company',
] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];

/**
 * One answer of one signal about a company or one of its insiders. Unknown is neither absent nor
 * zero: it says what would have to be known.
 */
export interface Signal {
  readonly kind: SignalKind;
  readonly state: 'present' | 'absent' | 'unknown';
  /** A few words for a badge: `Cluster of 4`, `First buy in 3 years`. Null unless present. */
  readonly badge: Sentence | null;
  /** One plain sentence with its figures, fit to stand alone. */
  readonly sentence: Sentence;
  /** Whom it is about; null where it is about the company. */
  readonly owner: TradeOwner | null;
  /** How many observations the answer rests on. */
  readonly n: number;
  /** The rows of filings that it rests on, for the links. */
  readonly rows: readonly RowId[];
}

/** Where a signal comes from and what speaks against it, as the keys of its messages. */
export interface SignalEvidence {
  readonly name: MessageKey;
  /** The exact definition that the code follows, with its parameters, in plain words. */
  readonly definition: MessageKey;
  /** The citations in it stand as they were published. */
  readonly source: { readonly key: MessageKey; readonly values?: Values };
  /** What the source found, on which sample and years. */
  readonly found: MessageKey;
  /** The contrary result or the limit that a fair reader must know. */
  readonly contrary: MessageKey;
}
