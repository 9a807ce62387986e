/** Where a page's structure says which symbol is meant, surer than any word. */
export type HintSource = 'attribute' | 'link' | 'column';

/**
 * A stretch of the page's text of which the markup states the symbol: `<a href="/quote/NRGV">` or
 * a cell with `data-symbol`. The detector finds in it what to mark: the symbol, the company's
 * name, or nothing when the text is neither ("Read more").
 */
export interface Hint {
  /** Offsets in UTF-16 code units of the text that is handed to the detector with it. */
  readonly start: number;
  readonly end: number;
  /** As written in the markup, in any of the spellings that `spellings` reads. */
  readonly symbol: string;
  readonly source: HintSource;
}
