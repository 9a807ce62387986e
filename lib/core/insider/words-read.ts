import type { Heard } from './against-market';
import type { WordsOnTrade } from './market-words';
import type { Sentence } from './sentence';

/** What was read of the words of one filing so far: filers hang one footnote on many rows. */
export class WordsRead {
  /** By what tells the rows apart that the same words mean something else for. */
  readonly onRows = new Map<string, WordsOnTrade>();
  private readonly heard: (Map<Sentence, Heard | null> | undefined)[] = [];

  /** What was heard in sentences read in one way, by its number; empty at first. */
  heardAs(kind: number): Map<Sentence, Heard | null> {
    let known = this.heard[kind];
    if (!known) {
      known = new Map();
      this.heard[kind] = known;
    }
    return known;
  }
}
