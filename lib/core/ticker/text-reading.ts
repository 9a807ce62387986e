import type { Hint } from './hint';
import type { NameWord } from './name-words';
import type { DirectoryQuery } from './slice';
import type { TextLines } from './text-lines';
import type { TextWords } from './text-words';
import type { WrittenSymbol } from './written-symbol';

/** A text whose words and symbols were found, before the directory was asked about them. */
export interface TextReading {
  readonly text: string;
  readonly hints: readonly Hint[];
  readonly words: TextWords;
  readonly lines: TextLines;
  readonly written: readonly WrittenSymbol[];
  /** By the offset of each bracket that holds a symbol, the words before it. */
  readonly before: ReadonlyMap<number, readonly NameWord[]>;
  /** What to ask the directory before the text can be judged. */
  readonly query: DirectoryQuery;
}
