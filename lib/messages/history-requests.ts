import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { HistorySubject } from './protocol';
import { send } from './send';

/** What a page can ask of the background about its subject's history; no promise rejects. */
export interface HistoryRequests {
  readonly load: (since: IsoDate) => Promise<Result<null, Problem>>;
  readonly stop: () => Promise<Result<null, Problem>>;
  /** Keeps a running load going, where the browser has stopped the worker. */
  readonly wake: () => Promise<Result<null, Problem>>;
}

/** The requests about the history of a company or of a person. */
export function historyRequests(subject: HistorySubject['subject'], cik: Cik): HistoryRequests {
  return {
    load: (since) => send('history.load', { subject, cik, since }),
    stop: () => send('history.stop', { subject, cik }),
    wake: () => send('history.wake', { subject, cik }),
  };
}
