import type { Activity } from './activity';
import type { Stage } from './stage';
import type { Lost } from './what-was-lost';

/** Something that goes wrong while Buyline is at work. */
export interface Fault {
  readonly name: string;
  /**
   * When it comes: of the hosts it may be there before the browser is, others need it to run; and
   * some strike only what is under way, while answers are held back.
   */
  readonly comes: 'from the hosts' | 'before' | 'under way';
  make(stage: Stage, activity: Activity): Promise<void> | void;
  /** What the reader is told as long as it lasts; null where it is made good without a word. */
  says(activity: Activity): RegExp | null;
  /** The page of ours that tells it, where what the reader looks at cannot. */
  readonly toldOn?: string;
  /** It passes. */
  lift(stage: Stage): Promise<void>;
  /** Whether it is to blame itself for something that is no longer stored as it was. */
  takes?(lost: Lost): boolean;
}
