import type { AnswerVerdict } from '@/lib/core/edgar/answer';

/** Who waits for a request, most urgent first; `any`: a rule about any company. */
export type Urgency = 'hover' | 'search' | 'watchlist' | 'funds' | 'bulk' | 'any';

/** One request to the SEC, as the ledger keeps it. */
export interface RequestRow {
  readonly id: string;
  /** When it went out, epoch milliseconds. */
  readonly atMs: number;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly urgency: Urgency;
  /** The answer's status; null where none was seen. */
  readonly status: number | null;
  /** How long the answer was; null where its end was not seen and its length not stated. */
  readonly bytes: number | null;
  /** Whether they were counted after unpacking, because the host did not say how many travelled. */
  readonly isUnpacked: boolean;
  /** `open` while the answer comes, or when the browser stopped us meanwhile. */
  readonly end: 'open' | 'whole' | 'broken';
  /** What the answer turned out to be; absent before its beginning was read, and from older rows. */
  readonly verdict?: AnswerVerdict;
}

/** Requests are kept for so long, milliseconds. */
export const LEDGER_MS = 30 * 86_400_000;

/** So many requests are kept at most, the newest. */
export const MOST_REQUESTS = 20_000;
