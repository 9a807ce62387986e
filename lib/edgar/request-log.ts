import type { AnswerVerdict } from '@/lib/core/edgar/answer';
import type { Priority } from './request-queue';

/** Hears of every request that goes out, as it goes out. Must cost the request no time. */
export interface RequestLog {
  begin(url: string, priority: Priority): LoggedRequest;
}

/** A request that went out. */
export interface LoggedRequest {
  /** An answer began; `bytes` is its length as it travels, null where it is not stated. */
  answered(status: number, bytes: number | null): void;
  /** What its beginning shows it to be. */
  judged(verdict: AnswerVerdict): void;
  /**
   * It is over: read to its end or not, and how many bytes came; null where none were counted.
   * `isUnpacked` tells whether they travelled as fewer. Said again, it changes nothing.
   */
  ended(isWhole: boolean, bytes: number | null, isUnpacked: boolean): void;
}

/** Notes nothing. */
export const NO_LOG: RequestLog = {
  begin: () => ({ answered: () => {}, judged: () => {}, ended: () => {} }),
};
