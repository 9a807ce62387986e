import type { Page } from 'playwright-core';
import type { Stage } from './stage';

/** Something that the reader, or the browser on the reader's behalf, has Buyline do. */
export interface Activity {
  readonly name: string;
  /** The addresses at which it asks the SEC; null where it asks nothing. */
  readonly asks: RegExp | null;
  /** So many requests it makes at most where nothing goes wrong. */
  readonly most: number;
  /** Whether it takes a browser that never had Buyline: it begins as soon as that is started. */
  readonly isFirst?: true;
  /** Opens what the reader looks at. */
  open(stage: Stage): Promise<Page>;
  /** What the reader does. */
  start(stage: Stage, page: Page): Promise<void>;
  /** All that the reader can read of it now. */
  words(stage: Stage, page: Page): Promise<string>;
  /** Whether all that was wanted is there, and says so to the reader where it is shown. */
  isDone(stage: Stage, page: Page): Promise<boolean>;
  /** What comes in time without the reader's doing anything about the fault. */
  comeAgain(stage: Stage, page: Page): Promise<Page>;
}
