import type { NewsSubject } from '../news';
import type { WideState } from './wide-state';

/** How the reading of filings of any company stands, and whom rules are not to tell of. */
export interface WideStatus {
  /** Null while no rule asks for it. */
  readonly state: WideState | null;
  /** Filings whose documents are still to be read. */
  readonly toRead: number;
  /** Filings whose companies are still to be judged. */
  readonly toJudge: number;
  /** Whom nobody watches and the reader muted, the latest first. */
  readonly mutes: readonly NewsSubject[];
}
